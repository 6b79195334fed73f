/** The words in which people write a day, folded: without accents and capitals. */
import type { TokenKind, Vocabulary } from '../domain/conversation/day-tokens';
import { dates } from './words/dates';

type Entry = [word: string, meaning: [kind: TokenKind, value?: number]];

const all = (kind: TokenKind, words: string): Entry[] => words.split(' ').map((word) => [word, [kind]]);
/** Words in order, from a number on; those with a comma between them are the same. */
const inOrder = (kind: TokenKind, first: number, words: string): Entry[] =>
  words.split(' ').flatMap((same, n) => same.split(',').map((word): Entry => [word, [kind, first + n]]));

const [sunday, ...weekdays] = dates.weekdays;

export const dayVocabulary: Vocabulary = new Map<string, [kind: TokenKind, value?: number]>([
  ...inOrder('day', -2, 'eergisteren gisteren vandaag morgen overmorgen'),
  ...inOrder('weekday', 1, [...weekdays, sunday].join(' ')),
  ...inOrder('weekday', 1, 'ma di wo,woe do vr,vrij za zo'),
  ...inOrder('month', 1, dates.months.join(' ')),
  ...inOrder('month', 1, 'jan feb mrt,maa apr mei jun jul aug sep,sept okt nov dec'),
  ...inOrder(
    'number',
    1,
    'een,n twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien',
  ),
  ...inOrder(
    'number',
    16,
    'zestien zeventien achttien negentien twintig eenentwintig tweeentwintig drieentwintig',
  ),
  ...inOrder(
    'number',
    24,
    'vierentwintig vijfentwintig zesentwintig zevenentwintig achtentwintig negenentwintig',
  ),
  ...inOrder('number', 30, 'dertig eenendertig'),
  ...inOrder('part', 0, 'begin half,midden,medio eind,einde'),
  ...all('over', 'over'),
  ...all('next', 'volgende volgend'),
  ...all('this', 'deze dit'),
  ...all('coming', 'komende aankomende aanstaande eerstvolgende as a.s'),
  ...all('days', 'dag dagen'),
  ...all('weeks', 'week weken wk wkn weeknr weeknummer'),
  ...all('months', 'maand maanden mnd'),
  ...all('halfyears', 'halfjaar'),
  ...all('years', 'jaar jaren jr'),
  ...all('filler', 'op in de het van uiterlijk nr'),
]);
