/** The check on a deck that comes from outside. No page that has to be instant imports it: it brings valibot along. */
import * as v from 'valibot';
import type { Audience, Deck, DeckFile } from './deck.ts';
import {
  type BareRule,
  DeckError,
  type DeckFinding,
  type DeckProblem,
  type FormRule,
} from './deck-problem.ts';
import { problemsBetweenFields } from './deck-rules.ts';
import { deckLimits } from './limits.ts';
import { figureNames, withLooks } from './looks.ts';

const audiences: readonly Audience[] = ['iedereen', 'leidinggevende'];
const slugPattern = '[a-z0-9]+(-[a-z0-9]+)*';
const lastHue = 359;

/** The part of a valibot issue that a finding needs. */
type Found = { received: string };
/** The same of a text or list whose length is wrong. */
type FoundLong = { input: { length: number } };

/** Valibot carries a message as text: a finding goes through it as JSON, and `findingOf` reads it back. */
const carry = (finding: DeckFinding) => JSON.stringify(finding);
const findingOf = (issue: v.BaseIssue<unknown>): DeckFinding => JSON.parse(issue.message);

const breaks = (rule: BareRule) => carry({ rule });
const butFound =
  (rule: FormRule) =>
  ({ received: found }: Found) =>
    carry({ rule, found });
const oneOf =
  (choices: readonly string[]) =>
  ({ received: found }: Found) =>
    carry({ rule: 'choice', choices, found });

/** A strict object. Valibot stops at the first unknown field; the finding names the others too. */
function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'Object') return butFound('object')(issue);
    if (issue.expected !== 'never') return breaks('missing');
    const fields = Object.keys(issue.path?.[0].input ?? {});
    const others = fields.filter((field) => !Object.hasOwn(entries, field)).slice(1);
    return carry({ rule: 'unknownField', others });
  });
}

const tooFew =
  (least: number) =>
  ({ input }: FoundLong) =>
    carry({ rule: 'tooFew', least, count: input.length });
const tooMany =
  (most: number) =>
  ({ input }: FoundLong) =>
    carry({ rule: 'tooMany', most, count: input.length });
const tooLong =
  (most: number) =>
  ({ input }: FoundLong) =>
    carry({ rule: 'tooLong', most, length: input.length });

/** A list with something in it. */
const listOf = <const Item extends v.GenericSchema>(item: Item, most: number, least = 1) =>
  v.pipe(
    v.array(item, butFound('list')),
    v.minLength(1, breaks('emptyList')),
    v.minLength(least, tooFew(least)),
    v.maxLength(most, tooMany(most)),
  );

const string = v.string(butFound('text'));

const textOf = (most: number) =>
  v.pipe(string, v.regex(/\S/, breaks('empty')), v.maxLength(most, tooLong(most)));
const name = textOf(deckLimits.name);
const sentence = textOf(deckLimits.sentence);
const paragraph = textOf(deckLimits.paragraph);

const idLike = (pattern: string, rule: FormRule, most: number) =>
  v.pipe(
    string,
    v.nonEmpty(breaks('empty')),
    v.regex(new RegExp(`^${pattern}$`), butFound(rule)),
    v.maxLength(most, tooLong(most)),
    v.description('id'),
  );

const slug = idLike(slugPattern, 'slug', deckLimits.slug);

const BehaviourSchema = objectOf({
  id: idLike(`${slugPattern}/${slugPattern}`, 'behaviourId', 2 * deckLimits.slug + 1),
  text: sentence,
  audience: v.picklist(audiences, oneOf(audiences)),
  onlyOnCard: v.optional(v.pipe(v.literal(true, oneOf(['true'])), v.description('onlyOnCard'))),
  askedAs: v.optional(v.pipe(listOf(name, deckLimits.askedAs), v.description('askedAs'))),
});

const hueMessage = butFound('hue');

const CardSchema = objectOf({
  id: slug,
  title: name,
  values: listOf(name, deckLimits.values),
  hue: v.optional(
    v.pipe(
      v.number(hueMessage),
      v.integer(hueMessage),
      v.minValue(0, hueMessage),
      v.maxValue(lastHue, hueMessage),
      v.description('hue'),
    ),
  ),
  figure: v.optional(v.pipe(v.picklist(figureNames, oneOf(figureNames)), v.description('figure'))),
  behaviours: listOf(BehaviourSchema, deckLimits.behaviours),
});

const QuestionSchema = objectOf({ id: slug, text: sentence });

const SynonymSchema = objectOf({
  said: v.pipe(listOf(name, deckLimits.askedAs), v.description('said')),
  cards: v.pipe(listOf(name, deckLimits.askedAs), v.description('meant')),
});

const SourceSchema = objectOf({
  title: name,
  intro: paragraph,
  howTo: objectOf({ title: name, bring: sentence, ask: sentence, agree: sentence }),
  contact: v.optional(
    objectOf({
      title: name,
      text: sentence,
      email: v.pipe(string, v.email(breaks('email')), v.maxLength(deckLimits.name, tooLong(deckLimits.name))),
    }),
  ),
  headings: objectOf({ iedereen: name, leidinggevende: name }),
});

/**
 * The shape of a deck; `content/deck.schema.json` is made from it, with a sentence from `content/words/deck.ts` for
 * each description. `parseDeck` also checks what a JSON Schema cannot say (`deck-rules.ts`).
 */
export const DeckSchema = objectOf({
  $schema: v.optional(string),
  id: slug,
  title: name,
  language: v.pipe(string, v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, butFound('language'))),
  source: SourceSchema,
  cards: listOf(CardSchema, deckLimits.cards.most, deckLimits.cards.least),
  questions: listOf(QuestionSchema, deckLimits.questions),
  synonyms: v.optional(listOf(SynonymSchema, deckLimits.synonyms)),
}) satisfies v.GenericSchema<DeckFile>;

/** An issue's path as code writes it. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return steps.join('').replace(/^\./, '') || 'deck';
}

/**
 * Checks a deck, our own at build time or an organisation's at run time, and gives each card a hue and a figure.
 *
 * @param input what `JSON.parse` made of the file
 * @returns the deck, with the looks that its maker left out
 * @throws DeckError with every problem of the shape, and of what has to hold between fields
 */
export function parseDeck(input: unknown): Deck {
  return withLooks(parsed(input));
}

/**
 * Checks an organisation's deck.
 *
 * @param reserved the id of our own deck, which no other may have
 * @returns the deck as its maker wrote it
 * @throws DeckError as `parseDeck` does
 */
export function parseDeckFile(input: unknown, reserved: string): DeckFile {
  const isReserved = Reflect.get(Object(input), 'id') === reserved;
  const { $schema: _, ...deck } = parsed(
    input,
    isReserved ? [{ path: 'id', rule: 'reserved', id: reserved }] : [],
  );
  return deck;
}

function parsed(input: unknown, others: readonly DeckProblem[] = []): DeckFile {
  const shape = v.safeParse(DeckSchema, input, { abortPipeEarly: true });
  const inShape = (shape.issues ?? []).map(
    (issue): DeckProblem => ({ ...findingOf(issue), path: pathOf(issue) }),
  );
  const problems = [...inShape, ...problemsBetweenFields(input), ...others];
  if (!shape.success || problems.length > 0) throw new DeckError(problems);
  return shape.output;
}
