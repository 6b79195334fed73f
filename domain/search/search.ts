/**
 * The look-up: behaviours, questions and the user's own notes for what someone types in a meeting.
 *
 * How it understands a word, from sure to unsure: the word in any form, a longer word that it begins, a compound
 * it is part of, synonyms; and only if there is none of these, the word with a letter wrong, or its own parts.
 * Beside the words of the cards it knows how people ask for a behaviour in words of their own.
 */
import type { WrittenConversation } from '../conversation/written.ts';
import type { Behaviour, Card, Deck, Question, Role } from '../deck/deck.ts';
import { beginningOf } from '../language/code-points.ts';
import { withoutUnseen } from '../language/fold.ts';
import type { Note } from '../notes/note.ts';
import type { AskedAs } from './asked-as.ts';
import { groupsOf, type Heading, isWorthwhile } from './groups.ts';
import { createNoteSearch } from './in-notes.ts';
import { marksFor } from './marks.ts';
import { type Ask, type CardSearch, createCardSearch } from './on-cards.ts';
import { separableVerbs, separableVerbsIn } from './separable-verbs.ts';
import type { Synonyms } from './synonyms.ts';
import { neighbours, type Range, type Term, termsIn, wordsIn } from './terms.ts';

/** A behaviour that was found, with the ranges of its text to mark. A higher score is a better answer. */
export type FoundBehaviour = {
  kind: 'behaviour';
  /** The heading it stands under; those of one heading follow each other. */
  heading: Heading;
  card: Card;
  behaviour: Behaviour;
  score: number;
  marks: Range[];
};
/** One line of the results, with the ranges of its text to mark. */
export type SearchResult =
  | FoundBehaviour
  | { kind: 'note'; note: Note; marks: Range[] }
  | { kind: 'conversation'; conversation: WrittenConversation; marks: Range[] }
  | { kind: 'question'; question: Question; marks: Range[] };

/** Results in the order to show them, and how many of each kind there are, shown or not. */
export type Found = { results: SearchResult[]; counts: Record<SearchResult['kind'], number> };

export type Search = {
  /**
   * @param query what was typed so far; its last word may be half a word, unless a space follows it
   * @param role a medewerker finds what is for managers under a heading of its own
   * @param limit how many results of each kind at most
   * @returns behaviours best first whatever their card, those under the heading with the best answer first; then
   * notes, then conversations, then questions; nothing for a query without words, or of common words alone
   */
  find(query: string, role: Role, limit?: number): Found;
  /** Takes up notes. One that was changed or removed meanwhile stays as it is, so an old list does no harm. */
  addNotes(notes: Iterable<Note>): void;
  /**
   * Takes up many notes without keeping the page waiting.
   *
   * @param pause resolves when the page has had its turn: a timer, `requestIdleCallback`
   */
  addNotesInSlices(notes: readonly Note[], pause: () => Promise<void>): Promise<void>;
  /** Takes up a new note, or the new text of a known one, or one whose removal is undone. */
  changeNote(note: Note): void;
  removeNote(id: string): void;
  /** The same for conversations. */
  addConversations(conversations: Iterable<WrittenConversation>): void;
  changeConversation(conversation: WrittenConversation): void;
  removeConversation(id: string): void;
};

/** A query is cut off after so many code points, so that a pasted page costs no more than a sentence. */
const LONGEST_QUERY = 300;
const MOST_WORDS = 12;
/** Notes in a slice: a few milliseconds' work. */
const SLICE = 100;

/**
 * Makes the look-up. This costs nothing yet: the deck is indexed at the first query.
 *
 * @param deck the cards and questions to search
 * @param synonyms words that people use instead of those on the cards
 * @param askedAs what people ask, with the behaviour that answers it
 */
// long: what its short functions share, both indexes, is theirs alone
export function createSearch(deck: Deck, synonyms: Synonyms, askedAs: AskedAs = {}): Search {
  const notes = createNoteSearch<Note>();
  const conversations = createNoteSearch<WrittenConversation>();
  let indexed: CardSearch | undefined;
  const onCards = (): CardSearch => {
    indexed ??= createCardSearch(deck, synonyms, askedAs);
    return indexed;
  };
  const behaviours = new Map(
    deck.cards.flatMap((card) =>
      card.behaviours.map((behaviour) => [behaviour.id, { card, behaviour }] as const),
    ),
  );
  const read = new WeakMap<object, Term[]>();
  /** The words of a behaviour, question or note, read once: it is marked at every keystroke while it is shown. */
  function termsOf(owner: { text: string }): Term[] {
    const { text } = owner;
    const known = read.get(owner) ?? [...termsIn(text), ...separableVerbs(text), ...neighbours(text)];
    read.set(owner, known);
    return known;
  }
  const marksOf = (asks: readonly Ask[], owner: { text: string }) =>
    marksFor(asks, owner.text, termsOf(owner));
  const questions = new Map(deck.questions.map((question) => [question.id, question]));

  function understood(query: string): { asks: Ask[]; begun: boolean } {
    const text = beginningOf(withoutUnseen(query), LONGEST_QUERY);
    const words = new Set(wordsIn(text).map(({ word }) => word));
    const begun = /[\p{L}\p{N}]$/u.test(text);
    return { asks: onCards().asksFor([...words].slice(0, MOST_WORDS), begun, separableVerbsIn(text)), begun };
  }

  function find(query: string, role: Role, limit = 20): Found {
    const { asks, begun } = understood(query);
    const answers = onCards().rank(asks);
    const groups = groupsOf(
      answers.flatMap(({ id, score }) => {
        const found = behaviours.get(id);
        return found ? [{ ...found, score }] : [];
      }),
      role,
    );
    const asked = answers.flatMap(({ id, score }) =>
      isWorthwhile(score, answers[0]) ? (questions.get(id) ?? []) : [],
    );
    const inNotes = notes.find(asks, begun, limit);
    const inConversations = conversations.find(asks, begun, limit);
    return {
      results: [
        ...groups.flatMap(({ heading, answers: good }) =>
          good.slice(0, limit).map((answer) => ({
            kind: 'behaviour' as const,
            heading,
            ...answer,
            marks: marksOf(asks, answer.behaviour),
          })),
        ),
        ...inNotes.notes.map((note) => ({
          kind: 'note' as const,
          note,
          marks: marksOf(inNotes.asks, note),
        })),
        ...inConversations.notes.map((conversation) => ({
          kind: 'conversation' as const,
          conversation,
          marks: marksOf(inConversations.asks, conversation),
        })),
        ...asked.slice(0, limit).map((question) => ({
          kind: 'question' as const,
          question,
          marks: marksOf(asks, question),
        })),
      ],
      counts: {
        behaviour: groups.reduce((sum, group) => sum + group.answers.length, 0),
        note: inNotes.count,
        conversation: inConversations.count,
        question: asked.length,
      },
    };
  }

  async function addNotesInSlices(all: readonly Note[], pause: () => Promise<void>): Promise<void> {
    for (let from = 0; from < all.length; from += SLICE) {
      notes.add(all.slice(from, from + SLICE));
      await pause();
    }
  }

  return {
    find,
    addNotes: notes.add,
    addNotesInSlices,
    changeNote: notes.change,
    removeNote: notes.remove,
    addConversations: conversations.add,
    changeConversation: conversations.change,
    removeConversation: conversations.remove,
  };
}
