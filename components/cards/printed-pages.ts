import type { Audience, Behaviour, Card, Role } from '../../domain/deck/deck';

export const formats = ['a4', 'a5', 'a6'] as const;
export type Format = (typeof formats)[number];

/** What is to be printed. */
export interface PrintChoice {
  format: Format;
  side: Role;
  /** With the questions for a conversation. */
  hasQuestions: boolean;
}

/** What stands on one page of paper, from top to bottom; undefined for an empty back beside another one. */
export interface PrintedPage {
  sides: readonly (PrintedSide | undefined)[];
  /** Whether it has to come on the front of a sheet, for the next page to be its back. */
  isFront: boolean;
}

/** The behaviours for one audience, or a part of them. */
export interface PrintedList {
  audience: Audience;
  behaviours: readonly Behaviour[];
}

/** What fills a side: lists, with the figure and questions around them on a poster; or questions, or a figure, alone. */
export type Filling = 'lists' | 'poster' | 'questions' | 'figure';

/** One side of a card on paper. */
export interface PrintedSide {
  /** Unique among all that is printed. */
  key: string;
  filling: Filling;
  /** Undefined on the side that belongs to all cards. */
  card?: Card;
  lists: readonly PrintedList[];
  hasQuestions: boolean;
}

/** A card that can be held: its front and, if anything stands there, its back. */
interface Leaf {
  front: PrintedSide;
  back?: PrintedSide | undefined;
}

/** How many lines of behaviours go on a small card, and how many letters in a line. */
const small = { lines: 30, letters: 48 };

/**
 * Lays cards on paper: a page of A4 holds two cards of A5, and one of each other size. A page that shows backs comes
 * after the page with their fronts, in the same order, so that they meet when paper is turned over the long edge.
 */
export function printedPages(cards: readonly Card[], choice: PrintChoice): PrintedPage[] {
  const leaves = cards.flatMap((card) => leavesOf(card, choice));
  // Where the back of a card is for managers, the questions have a card of their own, one for all cards.
  if (choice.hasQuestions && cards.length > 0 && !leaves.some(showsQuestions)) {
    leaves.push({ front: { key: 'questions', filling: 'questions', lists: [], hasQuestions: true } });
  }
  const isTurned = leaves.some(({ back }) => back !== undefined);
  return inGroups(leaves, choice.format === 'a5' ? 2 : 1).flatMap((group) => {
    const fronts = { sides: group.map(({ front }) => front), isFront: isTurned };
    const backs = { sides: group.map(({ back }) => back), isFront: false };
    return backs.sides.some((side) => side !== undefined) ? [fronts, backs] : [fronts];
  });
}

function showsQuestions({ front, back }: Leaf): boolean {
  return front.hasQuestions || back?.hasQuestions === true;
}

function leavesOf(card: Card, { format, side, hasQuestions }: PrintChoice): Leaf[] {
  const isWhole = format === 'a4';
  const isPoster = isWhole && side === 'medewerker';
  const lists = listsOf(card, side).flatMap((list) => (format === 'a6' ? inParts(list) : [list]));
  const sides = isWhole ? [lists] : lists.map((list) => [list]);
  const fronts = sides.map(
    (shown, n): PrintedSide => ({
      key: `${card.id} ${n}`,
      filling: isPoster ? 'poster' : 'lists',
      card,
      lists: shown,
      hasQuestions: isPoster && hasQuestions,
    }),
  );
  const free = fronts.length > 1 ? 'figure' : hasQuestions && !isPoster ? 'questions' : undefined;
  return inGroups(fronts, 2).flatMap(([front, back]) =>
    front ? [{ front, back: back ?? (free && backOf(card, free)) }] : [],
  );
}

function backOf(card: Card, filling: 'questions' | 'figure'): PrintedSide {
  return { key: `${card.id} ${filling}`, filling, card, lists: [], hasQuestions: filling === 'questions' };
}

function listsOf(card: Card, side: Role): PrintedList[] {
  const audiences: Audience[] = side === 'leidinggevende' ? ['iedereen', 'leidinggevende'] : ['iedereen'];
  return audiences
    .map((audience) => ({
      audience,
      behaviours: card.behaviours.filter((each) => each.audience === audience),
    }))
    .filter(({ behaviours }) => behaviours.length > 0);
}

/** A list in as few parts as fit on a small card, about as long as each other. */
function inParts({ audience, behaviours }: PrintedList): PrintedList[] {
  const lines = behaviours.map(({ text }) => Math.ceil(text.length / small.letters) + 0.4);
  const all = lines.reduce((sum, each) => sum + each, 0);
  const count = Math.ceil(all / small.lines);
  const parts: Behaviour[][] = Array.from({ length: count }, () => []);
  let before = 0;
  behaviours.forEach((behaviour, n) => {
    const middle = before + (lines[n] ?? 0) / 2;
    parts[Math.floor((middle / all) * count)]?.push(behaviour);
    before += lines[n] ?? 0;
  });
  return parts.map((part) => ({ audience, behaviours: part }));
}

function inGroups<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
