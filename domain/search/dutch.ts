/**
 * What makes two folded Dutch words the same for a search: spelling and stems. Snowball's stemmer does most
 * of it; the rest of this file is what that lacks, each rule with its examples.
 */
import { stemmer as snowball } from '@orama/stemmers/dutch';

/**
 * Words whose form gives no way to their stem, mostly of strong verbs, with a word that does; and after "=" a
 * word that must keep its own stem, because the rules would take it for another: "bereikbaar", "bereiken".
 */
const IRREGULAR = new Map(
  `
    sprak:spreken spraken:spreken gesproken:spreken besprak:bespreken besproken:bespreken gezegd:zeggen
    gaf:geven gaven:geven gegeven:geven hielp:helpen hielpen:helpen geholpen:helpen zweeg:zwijgen zwegen:zwijgen
    gezwegen:zwijgen begreep:begrijpen begrepen:begrijpen besloot:besluiten besloten:besluiten
    schreef:schrijven schreven:schrijven geschreven:schrijven keek:kijken keken:kijken gekeken:kijken nam:nemen
    namen:nemen genomen:nemen liep:lopen liepen:lopen gelopen:lopen zocht:zoeken gezocht:zoeken dacht:denken
    bracht:brengen koos:kiezen kozen:kiezen gekozen:kiezen hield:houden gehouden:houden afgestemd:afstemmen
    vastgelegd:vastleggen uitgelegd:uitleggen opgeslagen:opslaan aangesproken:aanspreken
    uitgesproken:uitspreken toegegeven:toegeven doorgevraagd:doorvragen wist:weten wisten:weten sla:slaan
    slaat:slaan opsla:opslaan gedraagt:gedrag gevoelens:gevoel lezen:inlezen reden:redenen
    beweegreden:beweegredenen
    kennis:=kennis geduld:=geduld geduldig:=geduld geldend:=geldend geldende:=geldend
    bereikbaar:=bereikbaar bereikbare:=bereikbaar bereikbaarheid:=bereikbaar
    openbaar:=openbaar openbare:=openbaar openbaarheid:=openbaar gebruiker:=gebruiker gebruikers:=gebruiker
    verantwoorden:=verantwoording verantwoord:=verantwoording verantwoording:=verantwoording
    vertrouwelijk:=vertrouwelijk vertrouwelijke:=vertrouwelijk vertrouwelijkheid:=vertrouwelijk
    gevoelig:=gevoelig gevoelige:=gevoelig gevoeligheid:=gevoelig gevoeligheden:=gevoelig
    kennissen:=kennissen weetje:=weetje weetjes:=weetje missie:=missie missies:=missie geluid:=geluid
    geluiden:=geluid gezicht:=gezicht gezichten:=gezicht gemoed:=gemoed formatie:=formatie gezellig:=gezellig
    gezelligheid:=gezellig omstander:=omstander omstanders:=omstander waarden:=waarden kleineren:=kleineer
    kleinerend:=kleineer kleinerende:=kleineer redenering:=redeneer redeneringen:=redeneer redenatie:=redeneer
    redeneren:=redeneer gebeurt:gebeuren gebeurd:gebeuren regelen:=regelen regelt:=regelen geregeld:=regelen`
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/**
 * Spelling without what changes between the forms of one word: f/v and s/z (durf, durven; huis, huizen), double
 * consonants (plan, plannen), and -ief/-iv- (archief, archiveren; actief, activeren).
 *
 * @param word folded
 */
export function spell(word: string): string {
  return word
    .replaceAll('v', 'f')
    .replaceAll('z', 's')
    .replace(/([^aeiou])\1+/g, '$1')
    .replace(/(?<=[ht])ief/g, 'if');
}

/** Endings that Snowball leaves on, in order, with the number of letters that must stay. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: string, least: number])[] = [
  [/(?<=[^aeiou][aiou])s$/, '', 4], // dilemma's
  [/ies$/, 'ie', 4], // discussies
  [/(?<=[dgkt])es$/, '', 4], // beloftes
  [/eeen$/, 'ee', 4], // ideeën
  [/(?<=[^aeiou])t?j(es)?$/, '', 3], // hokje, gesprekjes
  [/end$/, '', 4], // zwijgend(e)
  [/(?<=[bcfghjklmnprsvwz])t$/, '', 4], // durft
  [/ee?r$/, '', 5], // archiveer, medewerker
  [/(at)?ie$/, '', 4], // organisatie, organiseren; discussie, discussiëren
  [/(iek|isch)$/, '', 4], // kritiek, kritisch
  [/i$/, '', 4], // discussi(ëren)
];

function withoutEndings(word: string): string {
  const participle = /^ge(\p{L}{3,})(?<!hei)[dt]$/u.exec(word); // gedeeld, but not gelijkheid
  let left = participle?.[1] ?? withItsVowel(word, snowball(word));
  for (const [ending, instead, least] of ENDINGS) {
    const shorter = left.replace(ending, instead);
    if (shorter.length >= least) left = shorter;
  }
  return left;
}

/**
 * Snowball writes every last vowel short ("taal", "talen": `tal`), so that taal meets tal and weet meets wet.
 * This writes it long when the word says that it is: doubled, or at the end of a syllable. In longer words "e"
 * before l, m, n, r and "o" before r are mostly without stress ("luisteren", "sectoren"): those stay short.
 */
function withItsVowel(word: string, short: string): string {
  const [, front = '', vowel = '', last = ''] = /^(|.*[^aeiou])([aeou])([^aeiouy])$/.exec(short) ?? [];
  if (vowel === '') return short;
  if (/[aeiouy]/.test(front) && /e[lmnr]|or/.test(vowel + last)) return short;
  const long = front + vowel + vowel + last;
  const isOpen = word.startsWith(short) && /[aeiou]/.test(word[short.length] ?? '');
  return isOpen || word.startsWith(long) ? long : short;
}

const stems = new Map<string, string>();

/**
 * What the forms of a word share: vraag, vragen, gevraagd; archief, archiveren. Not a word itself. A short word
 * on -ns and the like goes in as its plural, or Snowball takes its s for that of a plural: grens, mens, koers.
 *
 * @param word folded
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const base = IRREGULAR.get(word) ?? (/^[^aeiou]*[aeiou]+[dlnrt]s$/.test(word) ? `${word}en` : word);
  const found = base.startsWith('=')
    ? spell(base.slice(1))
    : base.length <= 3 || !/\p{L}/u.test(base)
      ? base
      : spell(withoutEndings(base));
  if (stems.size > 50_000) stems.clear(); // a bound on memory, far above the words of 10,000 notes
  stems.set(word, found);
  return found;
}
