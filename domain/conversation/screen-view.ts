import { type Agreement, agreementIn, isEmpty } from './agreement';
import { type Picture, pictureOf } from './hands';
import type { Conversation, ConversationText, Plan, StepKind } from './plan';
import { currentStep } from './running';

/*
 * What a team sees of its conversation on the shared screen. There is no room in it for what the host says or bears in
 * mind, for what was typed other than agreements, nor for a hand before the host shows the picture.
 */

/** A behaviour, to be read from afar. */
export interface ScreenBehaviour {
  id: string;
  text: string;
}

export interface ScreenAgreement {
  /** Its id; two sentences may have one, when two windows began it at once. */
  id: string;
  sentence: Agreement;
  /** The day to look back, `YYYY-MM-DD`. */
  due?: string;
}

export interface ScreenStep {
  is: 'step';
  id: string;
  kind: StepKind;
  /** Id of a question of the deck. */
  question?: string;
  text: string;
  /** The behaviours, as many at a time as can be read from afar. */
  sheets: ScreenBehaviour[][];
  agreements: ScreenAgreement[];
  /** What the hands said, on as many sheets; none until the host shows it. */
  pictures: Picture[];
}

/** `waiting`: it did not begin yet, or was set aside. `figure`: a pause. */
export type ScreenView = ScreenStep | { is: 'gone' | 'waiting' | 'figure' | 'over' };

/**
 * @param conversation null when it is not there any more
 * @param sentences those of its agreements, by id of the agreement
 */
export function screenViewOf(
  conversation: Conversation | null,
  sentences: ReadonlyMap<string, readonly ConversationText[]>,
): ScreenView {
  if (!conversation) return { is: 'gone' };
  const { plan } = conversation;
  const step = currentStep(plan);
  if (plan.state === 'afgerond') return { is: 'over' };
  if (plan.state !== 'bezig' || !step) return { is: 'waiting' };
  if (plan.paused) return { is: 'figure' };
  const { id, kind, question, text, behaviours } = step;
  return {
    is: 'step',
    id,
    kind,
    ...(question !== undefined && { question }),
    text,
    sheets: sheetsOf(behaviours),
    agreements: kind === 'afspreken' || kind === 'lezen' ? agreementsOf(plan, sentences) : [],
    pictures: plan.pictureShown ? pictureSheetsOf(pictureOf(plan)) : [],
  };
}

function agreementsOf(
  plan: Plan,
  sentences: ReadonlyMap<string, readonly ConversationText[]>,
): ScreenAgreement[] {
  return [...sentences]
    .flatMap(([id, texts]) =>
      texts.map(({ text, created }) => ({ id, created, text, due: plan.agreements[id]?.due })),
    )
    .filter(({ text }) => !isEmpty(agreementIn(text)))
    .sort((one, other) => one.created - other.created)
    .map(({ id, text, due }) => ({ id, sentence: agreementIn(text), ...(due !== undefined && { due }) }));
}

/** How much stands together on a screen: more than six nobody reads, and so many characters are still large. */
const most = { behaviours: { count: 6, characters: 900 }, rows: { count: 4, characters: 400 } };

/** Behaviours as they stand together on a screen, in their order; a very long one stands alone. */
export function sheetsOf(behaviours: readonly ScreenBehaviour[]): ScreenBehaviour[][] {
  const shown = behaviours.map(({ id, text }) => ({ id, text }));
  return together(shown, most.behaviours, ({ text }) => text.length);
}

/** The same for the picture of the hands, of which each row takes more room. */
function pictureSheetsOf({ rows, figures }: Picture): Picture[] {
  const sheets = together(rows, most.rows, ({ behaviour }) => behaviour.text.length);
  return (sheets.length > 0 ? sheets : [[]]).map((some) => ({ rows: some, figures }));
}

function together<Item>(
  items: readonly Item[],
  limit: { count: number; characters: number },
  lengthOf: (item: Item) => number,
): Item[][] {
  const sheets: Item[][] = [];
  let characters = 0;
  for (const item of items) {
    const last = sheets.at(-1);
    characters += lengthOf(item);
    if (last && last.length < limit.count && characters <= limit.characters) last.push(item);
    else {
      sheets.push([item]);
      characters = lengthOf(item);
    }
  }
  return sheets;
}

/** How much there is to read. */
export function charactersOf(behaviours: readonly ScreenBehaviour[]): number {
  return behaviours.reduce((sum, { text }) => sum + text.length, 0);
}
