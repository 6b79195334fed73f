/** Sentences about a deck that is not right, for whoever makes it: at build time, or when a deck is chosen. */
import type { DeckFinding, DeckProblem } from '../domain/deck/deck-problem.ts';
import { shortened } from '../domain/language/code-points.ts';
import { fill, inDutch } from '../domain/language/sentence.ts';
import { deckProblem } from './words/deck.ts';

const { rules } = deckProblem;
const quoted = (word: string) => `"${word}"`;

/** What is refused and why: a line for each problem. */
export function refusedDeck(problems: readonly DeckProblem[]): string {
  return [deckProblem.refused, ...problems.map(problemLine)].join('\n- ');
}

/** One problem as a line that begins with the path of its field. */
export function problemLine(problem: DeckProblem): string {
  return `${problem.path}: ${problemInWords(problem)}`;
}

/** What is wrong, to follow after the place where it is. */
export function problemInWords(problem: DeckFinding): string {
  switch (problem.rule) {
    case 'choice':
      return fill(rules.choice, {
        choices: problem.choices.map(quoted).join(` ${deckProblem.or} `),
        found: inWords(problem.found),
      });
    case 'unknownField':
      return problem.others.length === 0
        ? rules.unknownField
        : fill(rules.unknownFields, { others: problem.others.map(quoted).join(', ') });
    case 'tooLong':
      return fill(rules.tooLong, { length: inDutch(problem.length), most: inDutch(problem.most) });
    case 'tooFew':
      return fill(rules.tooFew, { count: problem.count, least: problem.least });
    case 'tooMany':
    case 'tooManyBehaviours':
      return fill(rules[problem.rule], { count: inDutch(problem.count), most: inDutch(problem.most) });
    case 'reserved':
      return fill(rules.reserved, { id: quoted(problem.id) });
    case 'twice':
      return fill(rules.twice, { id: quoted(problem.id) });
    case 'beginsWith':
      return fill(rules.beginsWith, {
        prefix: quoted(problem.prefix),
        found: quoted(shortened(problem.found)),
      });
    case 'nothingForEveryone':
      return fill(rules.nothingForEveryone, { audience: quoted('iedereen') });
    case 'language':
      return fill(rules.language, { example: quoted('nl'), found: inWords(problem.found) });
    case 'missing':
    case 'empty':
    case 'emptyList':
    case 'email':
      return rules[problem.rule];
    default:
      return fill(rules[problem.rule], { found: inWords(problem.found) });
  }
}

function inWords(found: string): string {
  const known: Record<string, string> = deckProblem.found;
  return known[found] ?? shortened(found);
}
