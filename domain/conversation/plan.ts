import type { Audience } from '../deck/deck';
import type { RecordOf } from '../records/record';

/*
 * What a conversation of a team is. All that is chosen by pressing is in its plan; what is typed stands in records of
 * its own (place.ts), so that a typed word never waits for anything, and pressing never writes over a word.
 */

/** In the order of its life. A `recept` is a plan of one's own, to begin conversations from. */
export type ConversationState = 'recept' | 'klaargezet' | 'bezig' | 'afgerond';

/** `terug`: open agreements of before. `handen`: three signs for each behaviour. `beeld`: what the hands said. */
export type StepKind = 'terug' | 'openen' | 'vraag' | 'handen' | 'beeld' | 'afspreken' | 'lezen';

/** A behaviour as it was when it was chosen: a later deck, or one that lost it, changes no conversation. */
export interface ChosenBehaviour {
  id: string;
  text: string;
  card: string;
  cardTitle: string;
  audience: Audience;
}

/** The three signs a team gives at once: a thumb up, a flat hand, a raised hand. */
export type Sign = 'herkennen' | 'beter' | 'bespreken';

/** What the hands said of one behaviour: counts, or only the sign that was seen most. */
export interface Hands {
  counts: { [Name in Sign]?: number };
  most?: Sign;
}

export interface Step {
  /** Unique in its conversation. */
  id: string;
  kind: StepKind;
  /** Id of a question of the deck. */
  question?: string;
  /** What the team sees, set large. */
  text: string;
  /** What the host says, or bears in mind: never on the shared screen. */
  say?: string;
  /** Whether everyone thinks for themselves in it, or writes. */
  silent?: true;
  /** How long it is meant to take. */
  minutes: number;
  /** How long it was on, in ms, without the stretch that is going on. */
  spent: number;
  behaviours: ChosenBehaviour[];
  /** By id of a behaviour; only in a step `handen`. */
  hands: Record<string, Hands>;
}

/** What becomes of an agreement; the sentence itself is typed (place.ts). */
export interface FollowUp {
  state: 'open' | 'gedaan' | 'losgelaten';
  /** The day to look back, `YYYY-MM-DD`. */
  due?: string;
  /** Each time the day was put off: from, to, and when that was done in ms since 1970. */
  moves: { from: string; to: string; at: number }[];
  /** Id of the behaviour that it is about. */
  behaviour?: string;
  /** When it was done or let go, in ms since 1970. */
  closed?: number;
}

export interface Plan {
  state: ConversationState;
  /** Id of the recept that it came from, ready-made or one's own. */
  recipe?: string;
  goal: string;
  /** What the host has to watch. */
  mind?: string;
  steps: Step[];
  /** Id of the step that is on; empty before it has begun. */
  at: string;
  /** Since when that step is on, ms since 1970; none while the conversation does not run. */
  since?: number;
  /** When it began and when it ended, ms since 1970. */
  started?: number;
  ended?: number;
  /** When the meeting has to be over, ms since 1970 (end-by.ts). */
  endBy?: number;
  /** How many people there are. */
  present?: number;
  /** Whether the picture of the hands has numbers or words. */
  figures: 'getallen' | 'woorden';
  /** Whether the shared screen shows the picture of the hands. */
  pictureShown?: true;
  /** Whether the shared screen is dimmed to the figure. */
  paused?: true;
  /** Whether the time guide is off. */
  untimed?: true;
  /** By id of an agreement. */
  agreements: Record<string, FollowUp>;
}

/** A conversation as it is stored: its plan is JSON, its text is its title. */
export type ConversationRecord = RecordOf<'conversations'>;
/** A field of a conversation as it is stored. */
export type ConversationText = RecordOf<'conversationTexts'>;

export interface Conversation {
  id: string;
  title: string;
  plan: Plan;
  /** Times in ms since 1970. */
  created: number;
  updated: number;
}

/**
 * A stored conversation, read. What is stored was checked when it came in (plan-schema.ts).
 * @returns undefined when its plan cannot be read: the disk may be damaged, or a newer version may have other plans
 */
export function conversationOf(record: ConversationRecord): Conversation | undefined {
  const { id, text, created, updated } = record;
  const plan = planIn(record.plan);
  return plan && { id, title: text, plan, created, updated };
}

function planIn(json: string): Plan | undefined {
  try {
    const plan: Plan = JSON.parse(json);
    return Array.isArray(plan.steps) && plan.agreements instanceof Object ? plan : undefined;
  } catch {
    return undefined;
  }
}

/** A conversation as it is stored. */
export function recordOf({ id, title, plan, created, updated }: Conversation): ConversationRecord {
  return { id, text: title, plan: JSON.stringify(plan), created, updated };
}
