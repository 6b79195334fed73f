// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { captureIn, leaveCapture } from '../../../storage/values/capture';
import { freshStorage } from '../../fresh-storage';

const capture = { text: 'Veel', title: 'Titel', url: 'https://voorbeeld.nl' };
beforeEach(freshStorage);

it('a text that does not fit is left out, and that is known', async () => {
  vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('quota'));
  await leaveCapture(7, capture);
  expect(await captureIn(7).read()).toEqual({ ...capture, text: '', lost: 'all' });
});

it('a text of which the end may be missing is known as that', async () => {
  await leaveCapture(7, { ...capture, lost: 'end' });
  expect(await captureIn(7).read()).toEqual({ ...capture, lost: 'end' });
});
