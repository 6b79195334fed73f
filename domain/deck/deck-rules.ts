import type { DeckProblem } from './deck-problem.ts';
import { deckLimits } from './limits.ts';

/*
 * The rules between the fields of a deck, which a JSON Schema cannot say: unique ids, ids that begin with their
 * card's id, something for everyone on each card. They are also checked on a deck whose shape is wrong, so that its
 * maker sees all problems at once: what is not there is read as an empty text or list.
 */
const field = (value: unknown, name: string): unknown => Object(value)[name];
const listIn = (value: unknown, name: string): readonly unknown[] => {
  const list = field(value, name);
  return Array.isArray(list) ? list : [];
};
const textIn = (value: unknown, name: string): string => {
  const text = field(value, name);
  return typeof text === 'string' ? text : '';
};

/** Finds ids that come twice; an id that is empty or not there is none. */
class Ids {
  readonly #seen = new Set<string>();

  check(id: string, path: string): DeckProblem[] {
    const isTwice = this.#seen.has(id);
    if (id !== '') this.#seen.add(id);
    return isTwice ? [{ path, rule: 'twice', id }] : [];
  }
}

/**
 * What breaks the rules between fields.
 * @param input a deck, or whatever stands where a deck was expected
 */
export function problemsBetweenFields(input: unknown): DeckProblem[] {
  const ids = new Ids();
  const inCards = listIn(input, 'cards').flatMap((card, index) =>
    problemsOfCard(card, `cards[${index}]`, ids),
  );
  const inQuestions = listIn(input, 'questions').flatMap((question, index) =>
    ids.check(textIn(question, 'id'), `questions[${index}].id`),
  );
  return [...inCards, ...tooManyBehaviours(input), ...inQuestions];
}

/** Names the first behaviour that is one too many. */
function tooManyBehaviours(input: unknown): DeckProblem[] {
  const most = deckLimits.behaviours;
  const paths = listIn(input, 'cards').flatMap((card, index) =>
    listIn(card, 'behaviours').map((_, n) => `cards[${index}].behaviours[${n}]`),
  );
  const path = paths[most];
  return path === undefined ? [] : [{ path, rule: 'tooManyBehaviours', most, count: paths.length }];
}

function problemsOfCard(card: unknown, path: string, ids: Ids): DeckProblem[] {
  const behaviours = listIn(card, 'behaviours');
  const forADay = behaviours.filter(
    (behaviour) => textIn(behaviour, 'audience') !== 'leidinggevende' && !field(behaviour, 'onlyOnCard'),
  );
  const problems = ids.check(textIn(card, 'id'), `${path}.id`);
  for (const [index, behaviour] of behaviours.entries())
    problems.push(...problemsOfId(textIn(behaviour, 'id'), card, `${path}.behaviours[${index}].id`, ids));
  if (behaviours.length > 0 && forADay.length === 0)
    problems.push({ path: `${path}.behaviours`, rule: 'nothingForEveryone' });
  return problems;
}

function problemsOfId(id: string, card: unknown, path: string, ids: Ids): DeckProblem[] {
  const prefix = `${textIn(card, 'id')}/`;
  const isElsewhere = prefix !== '/' && id !== '' && !id.startsWith(prefix);
  return [
    ...ids.check(id, path),
    ...(isElsewhere ? [{ path, rule: 'beginsWith', prefix, found: id } as const] : []),
  ];
}
