/** The words of a text that a search looks at, and where they stand. */
import { fold, stem } from './dutch.ts';

/** Where something stands in a text: from the first number up to, not including, the second. */
export type Range = [start: number, end: number];
/** A word of a text, folded, its stem, and where it stands: two places for a verb in two parts. */
export type Term = { word: string; stem: string; ranges: Range[] };

/** "Te laat" says what neither of its words says alone. */
const WORD = /te laat(?!\p{L})|[\p{L}\p{N}](?:['’‘ʼ`´]?[\p{L}\p{N}\p{M}])*/giu;

const list = (words: string) => words.trim().split(/\s+/);

/** Words that say nothing alone in a query, folded. */
const COMMON = new Set(
  list(`
    aan actief af al alle alleen allemaal alles als altijd ben bent bij binnen bv daar daaraan daarbij daarin daarmee
    daarna daarom daarop daarvan daarvoor dan dat de den der des deze die dit doch door dus echt een eens eentje
    eerst eigenlijk elk elkaar elke en enkele er eraan erbij erg ergens erin ermee ernaar erop ervan ervoor even gauw ge
    geen gewoon graag had hadden heb hebben hebt heeft heel hem hen het hier hierin hij hoe hun ieder iedere iemand iets
    ik in is ja je jezelf jij jou jouw jullie kan kon kun kunnen kunt maar mag me mee meer men met mezelf mij mijn
    minder misschien mogen moet moeten na naar natuurlijk niet niets niks nog nou nu of om omdat ons onze ook op
    over pas per rond s sommige soms steeds straks t te tegen terwijl tijdens toch toe toen tot tussen u
    uit uw vaak van vanuit veel via volgens voor voordat vooral waar waarbij waarin waarmee waarop waarover waarvan
    waarvoor wanneer want waren was wat we weer wel welk welke werd wie wij wil willen wilt worden wordt ze zeer
    zelf zelfs zich zichzelf zij zijn zo zoals zodat zonder zou zouden zowel zulke zullen zult`),
);
/** Verbs that say nothing alone either, but do with a particle: "doe mee", "maak af". */
const LIGHT = new Set(
  list(`
    doe doen doet deed ga gaan gaat ging kom komen komt krijg krijgen krijgt laat laten liet maak maakt maken vind
    vinden vindt werk werken werkt zeg zeggen zegt zei`),
);
/** What a separable verb leaves behind: "vastleggen", "leg vast". */
const PARTICLES = new Set(
  list('aan af bij door erbij in mee na om op open over samen tegen terug toe uit vast voor weg'),
);
/** How many words before its particle a verb may stand: "schuif het niet voor je uit" needs five. */
const REACH = 5;

/** Whether a folded word is too common to search for. */
export const isCommon = (word: string): boolean => COMMON.has(word) || LIGHT.has(word);

/** The words of a text in order. Hyphens separate words. */
export function wordsIn(text: string): Term[] {
  return Array.from(text.matchAll(WORD), ({ 0: found, index }) => {
    const word = fold(found);
    return { word, stem: stem(word), ranges: [[index, index + found.length]] };
  });
}

/** The words of a text that are worth searching for, in order. */
export function termsIn(text: string): Term[] {
  return wordsIn(text).filter(({ word }) => !isCommon(word));
}

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
    if (!verb || COMMON.has(verb.word)) return;
    const word = particle.word + verb.word;
    const ranges = [...particle.ranges, ...verb.ranges].sort(([a], [b]) => a - b);
    verbs.push({ word, stem: stem(word), ranges });
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

const between = (one: Term | undefined, next: Term | undefined, text: string): string =>
  text.slice(one?.ranges[0]?.[1], next?.ranges[0]?.[0]);
