import { describe, expect, it } from 'vitest';
import { fold, foldSolid, isInvisible, withoutUnseen } from '../../../domain/language/fold';

describe('fold', () => {
  it.each([
    ['a soft hyphen', 'samen\u00ADwerking', 'samenwerking'],
    ['a zero width space', 'be\u200Bgroting', 'begroting'],
    ['a zero width non-joiner', 'be\u200Cgroting', 'begroting'],
    ['a zero width joiner', 'be\u200Dgroting', 'begroting'],
    ['a word joiner', 'be\u2060groting', 'begroting'],
    ['a byte order mark', '\uFEFFbegroting', 'begroting'],
    ['a mark of direction', 'be\u200Egroting\u202C', 'begroting'],
    ['a variation selector', '❤\uFE0F', '❤'],
    ['a ligature', 'con\uFB02ict', 'conflict'],
    ['a Dutch ligature', 'vrĳheid', 'vrijheid'],
    ['full-width letters', 'Ｗｏｏ', 'woo'],
    ['accents of their own', 'coo\u0308rdinatie', 'coordinatie'],
    ['a straight apostrophe', "foto's", 'fotos'],
    ['a curly apostrophe', 'foto’s', 'fotos'],
    ['a prime', 'foto′s', 'fotos'],
    ['a loose acute accent', 'foto´s', 'fotos'],
    ['quotes', '“open” „dicht” «los»', 'open dicht los'],
    ['a letter of another alphabet', 'Øystein straße Łódź', 'oystein strasse lodz'],
    ['a non-breaking hyphen', 'co\u2011creatie', 'co-creatie'],
    ['an en dash', '9–12', '9-12'],
    ['a minus', '9−12', '9-12'],
  ])('takes out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('foldSolid', () => {
  it.each([
    'co-creatie',
    'co\u2010creatie',
    'co\u2011creatie',
    'co\u2012creatie',
    'co–creatie',
    'co—creatie',
    'co\u2015creatie',
    'co−creatie',
    'co\u00AD-creatie',
    'co-\ncreatie',
    'Co-Creatie',
  ])('writes every hyphen solid: %j', (text) => {
    expect(foldSolid(text)).toBe('cocreatie');
  });

  it('leaves a dash between words', () => {
    expect(foldSolid('snel – maar goed')).toBe('snel - maar goed');
  });
});

describe('withoutUnseen', () => {
  it('changes nothing that is seen', () => {
    const seen = 'Één “woord”, 👍 en § 5:\n\tregel twee';
    expect(withoutUnseen(seen)).toBe(seen);
  });
});

describe('isInvisible', () => {
  it.each([
    '',
    ' ',
    '\u200B',
    '\u00AD\u00AD',
    '\uFEFF',
    '\u2060 \u00A0',
    '\u3164',
    '\u2800',
    '\n\t\u0007',
    '\uFE0F',
  ])('is so for %j', (text) => {
    expect(isInvisible(text)).toBe(true);
  });

  it.each(['a', '.', '👍', '§', '\u200Ba', '0', '\ud83d'])('is not so for %j', (text) => {
    expect(isInvisible(text)).toBe(false);
  });
});
