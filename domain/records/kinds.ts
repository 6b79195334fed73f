import type { TextRecord } from './text-record';

/**
 * What a field holds: a short name, what the user typed, a moment in ms since 1970, or the plan of a conversation as
 * JSON (domain/conversation/plan.ts): to all that stores or moves records it is one value, as a text is.
 */
export type FieldType = 'id' | 'text' | 'time' | 'plan';

interface Kind {
  /** All its fields: these are stored, and these are in a backup. */
  fields: Readonly<Record<keyof TextRecord, FieldType> & Record<string, FieldType>>;
  /** The field that says what a record hangs on. Other pages are told it when the record changes. */
  about: string;
  /** Whether a record without words is nothing, and so goes without a trace. */
  needsWords: boolean;
  /** Whether it goes to the Prullenbak by itself once it was not changed for as long as the user retains records. */
  agesAlone: boolean;
  /** Whether a text that was written over can be found back for some time. */
  hasVersions: boolean;
  /** The first version of the backup file that has a list of it. */
  inBackupSince: number;
}

/**
 * Every kind of record that the user writes, under the name of its store in the database. All that stores, removes,
 * merges or backs up walks over this table. A new kind also needs its store: a step in storage/database/schema.ts.
 */
export const kinds = {
  notes: {
    fields: { id: 'id', behaviour: 'id', text: 'text', created: 'time', updated: 'time' },
    about: 'behaviour',
    needsWords: true,
    agesAlone: true,
    hasVersions: true,
    inBackupSince: 1,
  },
  /** A conversation of a team: all that is chosen by pressing. Its text is its title. */
  conversations: {
    fields: { id: 'id', plan: 'plan', text: 'text', created: 'time', updated: 'time' },
    about: 'id',
    needsWords: false,
    agesAlone: false,
    hasVersions: false,
    inBackupSince: 2,
  },
  /** All that is typed in a conversation, a record for each field: see domain/conversation/place.ts. */
  conversationTexts: {
    fields: { id: 'id', place: 'id', text: 'text', created: 'time', updated: 'time' },
    about: 'place',
    needsWords: true,
    agesAlone: false,
    hasVersions: true,
    inBackupSince: 2,
  },
} as const satisfies Record<string, Kind>;

/** Versions and removed records that were stored when there was one kind bear no name of a kind: they are of this one. */
export const unnamed = 'notes' satisfies keyof typeof kinds;
