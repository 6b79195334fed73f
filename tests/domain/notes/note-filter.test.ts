import { describe, expect, it } from 'vitest';
import { filterFor, noFilter } from '../../../domain/notes/note-filter';

const lets = (text: string, words: string) =>
  filterFor({ ...noFilter, words })({ id: 'a', behaviour: 'water/0', text, created: 0, updated: 0 });

describe('a filter by words', () => {
  it.each([
    ['a part of a word', 'begroting', 'groot'.slice(0, 2)],
    ['words in another order', 'Het water is diep.', 'diep water'],
    ['other capitals', 'Begroting', 'BEGROTING'],
    ['an accent', 'ideeën', 'ideeen'],
    ['the other apostrophe', 'collega’s', "collega's"],
    ['no apostrophe', 'collega’s', 'collegas'],
    ['other quotes', '“open”', '"open"'],
    ['a ligature', 'con\uFB02ict', 'conflict'],
    ['a zero width space in the note', 'De be\u200Bgroting.', 'begroting'],
    ['a zero width space in what is typed', 'De begroting.', 'begroting\u200B'],
    ['soft hyphens', 'samen\u00ADwerkings\u00ADover\u00ADeen\u00ADkomst', 'samenwerkingsovereenkomst'],
    ['no hyphen typed', 'Een co-creatie.', 'cocreatie'],
    ['a hyphen typed', 'Een cocreatie.', 'co-creatie'],
    ['another hyphen', 'Een co\u2011creatie.', 'co-creatie'],
    ['a dash', 'van 9–12', '9-12'],
    ['no hyphen in e-mail', 'Stuur een e-mail.', 'email'],
    ['a hyphen in email', 'Stuur een email.', 'e-mail'],
    ['a compound that is two words', 'Ik ga thuis werken.', 'thuiswerken'],
    ['two words that are a compound', 'Ik ga thuiswerken.', 'thuis werken'],
    ['a compound across lines', 'Begin met vak\ntaal', 'vaktaal'],
    ['an emoji', 'Goed 👍', '👍'],
    ['an emoji with another look', 'Goed ❤\uFE0F', '❤'],
    ['a sign', 'Het kost € 5, zie § 2', '§ €'],
    ['half a word with a hyphen', 'Een co-creatie.', 'co-'],
    ['a lone dash', 'ja - nee', '-'],
  ])('lets through %s', (_, text, words) => {
    expect(lets(text, words)).toBe(true);
  });

  it.each([
    ['a word that is not there', 'Het water is diep.', 'diep vuur'],
    ['letters of two words', 'ik ga thuis', 'gathuis'.slice(1, 4)],
    ['a short word made of two', 'ik dacht eraan dat', 'aandat'],
    ['the end of one word and the next', 'een zee aanval', 'eenaanval'],
    ['two words with another between', 'thuis en werken', 'thuiswerken'],
  ])('holds back %s', (_, text, words) => {
    expect(lets(text, words)).toBe(false);
  });
});
