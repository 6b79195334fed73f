import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { every } from '../../browser/alarms';

it('an alarm that a browser lost when it closed is there again when it starts', async () => {
  every('proef', 60, async () => undefined);
  const alarm = () => fakeBrowser.alarms.get('proef');
  await vi.waitUntil(alarm);
  await fakeBrowser.alarms.clear('proef');
  expect(await alarm()).toBeUndefined();
  await fakeBrowser.runtime.onStartup.trigger();
  expect(await alarm()).toMatchObject({ periodInMinutes: 60 });
});
