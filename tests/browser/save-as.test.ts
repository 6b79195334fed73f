// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveAs } from '../../browser/save-as';
import { ChosenFile, closeAfterAWhile } from '../chosen-file';

const handed: string[] = [];
beforeEach(() => {
  handed.length = 0;
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    handed.push(this.download);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});
const save = (content = 'Alles.') => saveAs('kopie.json', content, 'application/json');

it('a file is there once it is written where the user wants it, with its name and kind', async () => {
  const file = new ChosenFile();
  expect(await save()).toBe('there');
  expect([file.text, handed]).toEqual(['Alles.', []]);
  expect(file.asked).toMatchObject([
    { suggestedName: 'kopie.json', types: [{ accept: { 'application/json': ['.json'] } }] },
  ]);
});

it('a user who closes the question gets no file', async () => {
  const file = new ChosenFile();
  file.answer = closeAfterAWhile;
  expect(await save()).toBe('nowhere');
  expect([file.text, handed]).toEqual([undefined, []]);
});

it.each(['AbortError', 'NotAllowedError', 'SecurityError'])(
  'where the browser may not ask (%s at once) the file goes to the downloads',
  async (name) => {
    const file = new ChosenFile();
    file.answer = () => Promise.reject(new DOMException('by the test', name));
    expect(await save()).toBe('handed');
    expect([file.text, handed]).toEqual([undefined, ['kopie.json']]);
  },
);

it('a browser that never asks hands it to the downloads', async () => {
  expect(await save()).toBe('handed');
  expect(handed).toEqual(['kopie.json']);
});

it('what could not be written leaves no empty file, and what was there is there still', async () => {
  const file = new ChosenFile();
  file.error = new DOMException('by the test', 'QuotaExceededError');
  expect(await save()).toBe('failed');
  expect(file.text).toBeUndefined();
  file.text = 'Van gisteren.';
  expect(await save()).toBe('failed');
  expect(file.text).toBe('Van gisteren.');
});

it('a file that is shorter than what was written does not count as there', async () => {
  const file = new ChosenFile();
  file.room = 3;
  expect(await save()).toBe('failed');
});

it('the user is asked once, however often the button is pressed', async () => {
  const file = new ChosenFile();
  expect(await Promise.all([save(), save()])).toEqual(['there', 'there']);
  expect([file.asked.length, handed]).toEqual([1, []]);
  await save();
  expect(file.asked.length).toBe(2);
});
