/** Verbs that Dutch takes apart: "vastleggen" is "leg vast" and "vast te leggen". */
import { isCommon, isEmptyWord, PARTICLES } from './common-words.ts';
import { stem } from './dutch.ts';
import { between, type Term, wordsIn } from './terms.ts';

/** How many words before its particle a verb may stand: "schuif het niet voor je uit" needs five. */
const REACH = 5;

/** Verbs that a query takes apart: `afwijken` for "durven af te wijken", `uitspreken` for "spreek je uit". */
export function separableVerbsIn(query: string): string[] {
  const words = wordsIn(query).map(({ word }) => word);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const joined = words.flatMap((word, n) =>
    PARTICLES.has(word) && words[n + 1] === 'te' ? [word + words[n + 2]] : [],
  );
  return PARTICLES.has(last) && !isCommon(first) ? [...joined, last + first] : joined;
}

/**
 * Separable verbs that may stand in a text, each as one word with two places: `doorvraag` for "Luister en vraag
 * door", `toegeven` for "durf fouten toe te geven". Every word some places before a particle counts as its
 * verb; the odd ones match no query.
 */
export function separableVerbs(text: string): Term[] {
  const verbs: Term[] = [];
  const join = (particle: Term, verb: Term | undefined) => {
    if (!verb || isEmptyWord(verb.word)) return;
    const word = particle.word + verb.word;
    verbs.push({ word, stem: stem(word), ranges: [...particle.ranges, ...verb.ranges] });
  };
  const words = wordsIn(text);
  words.forEach((particle, p) => {
    if (!PARTICLES.has(particle.word)) return;
    for (let v = p - 1; v >= 0 && v >= p - REACH; v--) {
      if (/[.?!,;:]/.test(between(words[v], words[v + 1], text))) break;
      join(particle, words[v]);
    }
    if (words[p + 1]?.word === 'te') join(particle, words[p + 2]);
  });
  return verbs;
}
