/**
 * Dutch notes as a civil servant might jot them down, as many as you like and the same every time: for
 * measuring search, storage and lists at a size that no person writes by hand. Words follow Zipf's law and
 * compounds and names are made on the spot, so that the vocabulary grows with the notes as it does in real life
 * (about 11,000 different words in 10,000 notes).
 */
import type { Note } from '../../domain/notes/note.ts';
import { randomFrom } from './random.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/);

const FRONTS = words(`
  beleids besluit archief vergader team dienst keten informatie proces project programma regio burger klant
  toezicht handhavings vergunning subsidie inkoop aanbestedings personeels opleidings loopbaan jaar week maand
  kwartaal begrotings verantwoordings communicatie pers woo privacy beveiligings data digitaliserings
  innovatie duurzaamheids klimaat energie water bouw woning verkeers onderwijs zorg jeugd participatie
  uitkerings belasting toeslagen douane politie justitie asiel landbouw natuur stikstof haven provincie
  gemeente rijks europa commissie kamer raads college directie afdelings advies onderzoeks evaluatie
  kennis werk taak doel risico kwaliteits klachten bezwaar beroeps crisis nood samenwerkings netwerk
`);
const BACKS = words(`
  overleg gesprek plan nota brief stuk verslag dossier besluit advies traject proces werkwijze afspraak
  vraag verzoek melding signaal klacht bezwaar termijn planning agenda bijeenkomst sessie training cursus
  groep team afdeling dienst organisatie partner medewerker adviseur manager jurist collega bestuurder
  systeem register archief map bestand bericht mail rapport onderzoek evaluatie analyse cijfers kosten
  budget middelen regels kader beleid wet regeling procedure formulier loket telefoon website campagne
  cultuur gevoel houding gedrag taal kennis ervaring talent ruimte vrijheid druk opgave
`);
const TOPICS = words(`
  vertrouwen openheid tegenspraak feedback werkdruk maatwerk jargon archivering integriteit vooroordelen
  dilemma’s afwegingen deadlines samenwerking talenten doelen kosten vervanging uitleg fouten klachten
  emoties hulp regels uitzonderingen termijnen taalgebruik bereikbaarheid eenvoud onderbuikgevoel
  verantwoordelijkheid rugdekking discussie kritiek kwetsbaarheid veiligheid groepsdynamiek suggesties
`);
const PEOPLE = lines(`
  een collega
  mijn leidinggevende
  het team
  een inwoner
  de wethouder
  een ondernemer
  de nieuwe trainee
  een jurist van de andere directie
  de projectleider
  iemand van de uitvoering
  de secretaris
  een ouder aan de telefoon
  de communicatieadviseur
  een kritische collega
`);
const MOMENTS = lines(`
  Vanochtend
  Gisteren
  Tijdens het weekoverleg
  Na de lunch
  In de trein terug
  Aan het eind van de dag
  Bij de koffie
  In het teamoverleg
  Op kantoor
  Tijdens de intervisie
  Vlak voor de vergadering
  In het gesprek met {p}
`);
const SENTENCES = lines(`
  {m} merkte ik dat {t} bij ons lastig blijft.
  {m} heb ik {p} gevraagd naar {c}.
  Ik vond het moeilijk om mijn oordeel uit te stellen over {c}.
  Volgende keer begin ik eerder over {t}, dan is er nog tijd om bij te sturen.
  {m} zei {p} dat {c} te ingewikkeld is opgeschreven.
  We hebben afgesproken dat {c} voortaan in {c} staat.
  Ik durfde niets te zeggen toen het over {t} ging.
  {m} hebben we de afwegingen bij {c} eindelijk vastgelegd.
  Waarom vragen we {p} nooit om mee te denken over {c}?
  Mijn fout bij {c} heb ik meteen gemeld, dat voelde goed.
  Er was veel discussie over {t}, maar niemand luisterde echt.
  {p} gaf mij een compliment over {c}.
  Ik heb doorgevraagd tot ik begreep wat {p} nodig had.
  Het onderwerp {c} ligt nu bij niemand, dat moeten we beleggen.
  {m} een half uur gezocht naar {c}: niet vindbaar opgeslagen.
  De brief over {c} heb ik herschreven zonder afkortingen.
  Idee: {c} koppelen aan {c}, en {p} daarbij betrekken.
  Niet vergeten: {t} bespreken met {p} voordat {c} de deur uit gaat.
  Ik lag wakker van {c}; dat gevoel wil ik bespreken.
  Goed voorbeeld van {t}: {p} zei gewoon dat het nog niet klaar was.
  Zaaknummer {n}: termijn loopt af, om verlenging gevraagd.
  {m} ging het over {t} en {t}. Mijn les: eerst luisteren.
  Programma {x} en {x} lopen langs elkaar heen, ik ga {p} bellen.
  In {x} ging het wel goed met {c}, dat wil ik onthouden.
`);
const SYLLABLES = words(
  'ba bo da de di do fa ga ge ha ka ko la le li lo ma me mi mo na no pa ra ri ro sa ta te ti to va we zo',
);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * Makes notes, one minute apart, the last one newest.
 *
 * @param count how many
 * @param behaviours ids of the behaviours that the notes hang on, taken at random
 * @param seed the same seed gives the same notes
 * @returns notes of 1 to 6 sentences, about 40 words each
 */
export function manyNotes(count: number, behaviours: readonly string[], seed = 1): Note[] {
  const { below } = randomFrom(seed);
  const random = () => below(2 ** 30) / 2 ** 30;
  const any = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  // Squaring favours the front of a list: a few words are everywhere and most are rare.
  const often = <T>(list: readonly T[]): T => list[Math.floor(random() ** 2 * list.length)] as T;
  const fill = (text: string): string =>
    text.replace(/\{(\w)\}/g, (_, slot: string) => {
      if (slot === 'p') return often(PEOPLE);
      if (slot === 't') return often(TOPICS);
      if (slot === 'm') return fill(any(MOMENTS));
      if (slot === 'x')
        return capital(
          any(SYLLABLES) + any(SYLLABLES) + any(['n', 'r', 's', 'm', 'l', 'k']) + any(SYLLABLES),
        );
      if (slot === 'n') return `${2020 + Math.floor(random() * 7)}-${Math.floor(random() * 9999)}`;
      return `het ${often(FRONTS)}${often(BACKS)}`;
    });
  const sentence = () => capital(fill(any(SENTENCES)));
  const start = Date.UTC(2020, 0, 1);
  return Array.from({ length: count }, (_, n) => {
    const text = Array.from({ length: 1 + Math.floor(random() * 6) }, sentence).join(' ');
    const created = start + n * 60_000;
    return { id: `note-${n}`, behaviour: any(behaviours), text, created, updated: created };
  });
}
