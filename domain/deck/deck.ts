/**
 * What a deck of conversation cards looks like, and the check on a deck that comes from outside.
 *
 * Only the types may be imported by a page that has to be instant: the check brings valibot along. The
 * look-ups that every page needs are in `deck-lookup.ts`.
 */
import * as v from 'valibot';

const AUDIENCES = ['iedereen', 'leidinggevende'] as const;
const SLUG = '[a-z0-9]+(-[a-z0-9]+)*';

/** The part of a valibot issue that a message needs. */
type Found = { received: string };

const FOUND_IN_DUTCH = new Map([
  ['Object', 'een object'],
  ['Array', 'een lijst'],
  ['null', 'niets'],
]);

const butFound = ({ received }: Found) => `(er staat ${FOUND_IN_DUTCH.get(received) ?? received})`;
const mustBe = (what: string) => (issue: Found) => `moet ${what} zijn ${butFound(issue)}`;
const quoted = (word: string) => `"${word}"`;

/** A strict object. Valibot stops at the first unknown field; the message names the others too. */
function objectOf<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.strictObject(entries, (issue) => {
    if (issue.expected === 'Object') return mustBe('een object')(issue);
    if (issue.expected !== 'never') return 'ontbreekt';
    const fields = Object.keys(issue.path?.[0].input ?? {});
    const others = fields.filter((field) => !Object.hasOwn(entries, field)).slice(1);
    return others.length === 0
      ? 'is een onbekend veld, haal het weg'
      : `is een onbekend veld, net als ${others.map(quoted).join(', ')}; haal ze weg`;
  });
}

const listOf = <const Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item, mustBe('een lijst')), v.minLength(1, 'is een lege lijst, zet er iets in'));

const string = v.string(mustBe('tekst'));

const text = v.pipe(string, v.regex(/\S/, 'is leeg'));

const idLike = (pattern: string, rule: string) =>
  v.pipe(
    string,
    v.nonEmpty('is leeg'),
    v.regex(new RegExp(`^${pattern}$`), (issue) => `${rule} ${butFound(issue)}`),
    v.description('Blijft voor altijd gelijk: notities hangen aan de id.'),
  );

const slug = idLike(SLUG, 'gebruik alleen kleine letters, cijfers en streepjes');

const BehaviourSchema = objectOf({
  id: idLike(`${SLUG}/${SLUG}`, 'schrijf de id van de kaart, een schuine streep en een kort woord'),
  text,
  audience: v.picklist(AUDIENCES, (issue) => `kies ${AUDIENCES.map(quoted).join(' of ')} ${butFound(issue)}`),
});

const CardSchema = objectOf({
  id: slug,
  title: text,
  values: listOf(text),
  behaviours: listOf(BehaviourSchema),
});

const QuestionSchema = objectOf({ id: slug, text });

const SourceSchema = objectOf({
  title: text,
  intro: text,
  howTo: objectOf({ title: text, bring: text, ask: text, agree: text }),
  contact: v.optional(
    objectOf({ title: text, text, email: v.pipe(string, v.email('moet een mailadres zijn')) }),
  ),
  headings: objectOf({ iedereen: text, leidinggevende: text }),
});

/**
 * The shape of a deck; `content/deck.schema.json` is made from it. `parseDeck` also checks what a JSON Schema
 * cannot say: unique ids, ids that begin with their card's id, something for everyone on each card.
 */
export const DeckSchema = objectOf({
  $schema: v.optional(string),
  id: slug,
  title: text,
  language: v.pipe(
    string,
    v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, (issue) => `gebruik een taalcode zoals "nl" ${butFound(issue)}`),
  ),
  source: SourceSchema,
  cards: listOf(CardSchema),
  questions: listOf(QuestionSchema),
});

/** For whom a behaviour is meant. */
export type Audience = (typeof AUDIENCES)[number];
/** What the user is: a leidinggevende sees the manager's behaviours besides those for everyone. */
export type Role = 'medewerker' | 'leidinggevende';
export type Behaviour = v.InferOutput<typeof BehaviourSchema>;
export type Card = v.InferOutput<typeof CardSchema>;
export type Question = v.InferOutput<typeof QuestionSchema>;
export type Deck = v.InferOutput<typeof DeckSchema>;

/** A deck that breaks the rules. Each of `problems` is Dutch and begins with the path of its field. */
export class DeckError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(['Deze set gesprekskaarten klopt niet. Verbeter dit:', ...problems].join('\n- '));
    this.name = 'DeckError';
    this.problems = problems;
  }
}

// The rules between fields are also checked on a deck whose shape is wrong, so that its maker sees all
// problems in one go. This reads what is there, and takes an empty id or list for what is not.
const looseId = v.fallback(v.string(), '');
const looseQuestion = v.fallback(v.object({ id: looseId }), { id: '' });
const looseBehaviour = v.fallback(v.object({ id: looseId, audience: looseId }), { id: '', audience: '' });
const looseBehaviours = v.fallback(v.array(looseBehaviour), []);
const looseCard = v.fallback(v.object({ id: looseId, behaviours: looseBehaviours }), {
  id: '',
  behaviours: [],
});
const LooseDeck = v.fallback(
  v.object({ cards: v.fallback(v.array(looseCard), []), questions: v.fallback(v.array(looseQuestion), []) }),
  { cards: [], questions: [] },
);

function problemsBetweenFields(input: unknown): string[] {
  const { cards, questions } = v.parse(LooseDeck, input);
  const problems: string[] = [];
  const seen = new Set<string>();
  const checkUnique = (id: string, path: string) => {
    if (seen.has(id)) problems.push(`${path}: komt twee keer voor (${quoted(id)})`);
    if (id !== '') seen.add(id);
  };
  cards.forEach((card, c) => {
    checkUnique(card.id, `cards[${c}].id`);
    card.behaviours.forEach((behaviour, b) => {
      const path = `cards[${c}].behaviours[${b}].id`;
      checkUnique(behaviour.id, path);
      if (card.id !== '' && behaviour.id !== '' && !behaviour.id.startsWith(`${card.id}/`))
        problems.push(
          `${path}: moet beginnen met ${quoted(`${card.id}/`)} (er staat ${quoted(behaviour.id)})`,
        );
    });
    if (card.behaviours.length > 0 && card.behaviours.every(({ audience }) => audience === 'leidinggevende'))
      problems.push(`cards[${c}].behaviours: zet er minstens één gedrag voor "iedereen" in`);
  });
  questions.forEach((question, q) => {
    checkUnique(question.id, `questions[${q}].id`);
  });
  return problems;
}

/** An issue's path as in code, `cards[2].behaviours[4].audience`; that of the whole deck is `deck`. */
function pathOf(issue: v.BaseIssue<unknown>): string {
  const steps = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? `[${key}]` : `.${String(key)}`,
  );
  return steps.join('').replace(/^\./, '') || 'deck';
}

/**
 * Checks a deck, our own at build time or an organisation's at run time. Source of the rules: PRODUCT,
 * "Content".
 *
 * @param input what `JSON.parse` made of the file
 * @returns the deck, unchanged
 * @throws DeckError naming every problem with the path of its field, in Dutch
 */
export function parseDeck(input: unknown): Deck {
  const shape = v.safeParse(DeckSchema, input, { abortPipeEarly: true });
  const inShape = (shape.issues ?? []).map((issue) => `${pathOf(issue)}: ${issue.message}`);
  const problems = [...inShape, ...problemsBetweenFields(input)];
  if (!shape.success || problems.length > 0) throw new DeckError(problems);
  return shape.output;
}
