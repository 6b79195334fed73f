import { describe, expect, it } from 'vitest';
import { newNote } from '../../../domain/notes/note';
import { isBlank, withText } from '../../../domain/records/text-record';

const note = newNote('vertrouwen/nieuwsgierig', 'Een tekst', 'n1', 1000);

describe('withText', () => {
  it('changes the words and the moment of change, and not the note it was given', () => {
    expect(withText(note, 'Anders', 2000)).toEqual({ ...note, text: 'Anders', updated: 2000 });
    expect(note.text).toBe('Een tekst');
  });

  it.each([999, 1000])('is a later text too when the clock says %i, before or at the last words', (now) => {
    expect(withText(note, 'Anders', now).updated).toBe(1001);
  });

  it('leaves a note with the same words as it was', () => {
    expect(withText(note, 'Een tekst', 2000)).toBe(note);
  });
});

describe('isBlank', () => {
  it.each([
    ['', true],
    [' ', true],
    ['\n\t \u00a0', true],
    ['\u200b', true],
    ['\u00ad\ufeff\u2060', true],
    ['\v\u0085\u2028', true],
    ['\u3164', true],
    ['a', false],
    ['👍', false],
    ['\u200b.', false],
    [' . ', false],
  ])('%j: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });
});
