/*
 * The same data for every picture: a backup file with fixed ids and times, which the product itself restores. The
 * days lie far ahead, so that the background, which has the real clock, finds nothing that is old enough to clear away.
 */
import { createHash } from 'node:crypto';
import { fixedConversations } from './fixed-conversations.ts';

/** The moment that every page in a picture takes for now, in local time: a Tuesday. */
export const moment = '2035-11-06T10:00:00';

/** The behaviour that a new tab shows a leidinggevende at that moment; a note hangs on it. */
export const todays = 'verantwoordelijkheid-doelgericht/inzetten-op-talenten';

/** A behaviour with several notes. */
export const withNotes = 'vertrouwen/nieuwsgierig';

/** In ms since 1970, so many days before the moment of the pictures, at some minute of that day. */
const daysBefore = (days: number, minute: number) =>
  new Date(moment).getTime() - days * 86_400_000 - minute * 60_000;

function note(n: number, behaviour: string, days: number, text: string) {
  const created = daysBefore(days, n);
  return { id: `n${n}`, behaviour, text, created, updated: created };
}

const long = 'Ik heb eerst gevraagd wat er speelt, en pas daarna iets voorgesteld. Dat werkte. '
  .repeat(6)
  .trim();

const notes = [
  note(1, withNotes, 0, 'Vandaag doorgevraagd in het teamoverleg.'),
  note(2, withNotes, 1, long),
  note(3, todays, 3, `Regel een.\nRegel twee, na een enter.\n${long}`),
  note(4, 'opgave/durf', 40, 'EenHeelLangWoordZonderSpatiesDatNergensAfgebrokenKanWordenMaarTochMoetPassen'),
  note(5, 'andere-set/schep', 400, 'Een notitie bij gedrag dat niet meer op de kaarten staat.'),
];

const content = {
  ...fixedConversations(new Date(moment).getTime()),
  favourites: [withNotes, 'opgave/durf'],
  notes,
  settings: { role: 'leidinggevende' },
  trash: [
    { ...note(6, withNotes, 5, 'Deze is verwijderd.'), removed: daysBefore(2, 0) },
    { ...note(7, 'opgave/durf', 6, long), removed: daysBefore(4, 0) },
  ],
  versions: [
    { note: 'n1', text: 'Vandaag gevraagd.', writing: 'w1', written: daysBefore(0, 2) },
    { note: 'n1', text: 'Vandaag doorgevraagd.', writing: 'w2', written: daysBefore(0, 1) },
  ],
};

/** The text of the file. */
export function fixedBackup(): string {
  const head = {
    format: 'vakmanschap-reservekopie',
    version: 2,
    made: '2035-11-06T08:00:00.000Z',
    extension: '0.1.0',
    checksum: createHash('sha256').update(canonical(content)).digest('hex'),
  };
  return `${JSON.stringify(head).slice(0, -1)},"content":${canonical(content)}}\n`;
}

/** JSON with the fields of each object in order (RFC 8785), as the checksum asks for. */
function canonical(value: object): string {
  return JSON.stringify(value, (_, found: unknown) =>
    typeof found === 'object' && found !== null && !Array.isArray(found)
      ? Object.fromEntries(Object.entries(found).sort(([one], [other]) => (one < other ? -1 : 1)))
      : found,
  );
}
