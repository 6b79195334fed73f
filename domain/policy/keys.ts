import { allChoices, type Settings } from '../settings.ts';

/*
 * What an organisation can set: the one table from which the reading, the browsers' schema, the examples and the
 * templates for Windows are made.
 */

/** A key that sets one of the settings. */
interface ChoiceKey<Name extends keyof Settings = keyof Settings> {
  is: 'choice';
  setting: Name;
  values: readonly Settings[Name][];
  /** Other ways to write a value: in a registry a choice is often a number. */
  also: Readonly<Record<string, Settings[Name]>>;
  /** `fixed`: nobody can change it. `begin`: it holds until someone chooses, or for good if `vast` names it. */
  holds: 'fixed' | 'begin';
}

/** A key with a list of other keys, with one line of text, or with a set of cards (JSON, as text or not). */
interface OtherKey {
  is: 'list' | 'line' | 'deck';
}

export type PolicyKey = ChoiceKey | OtherKey;

const onOrOff = { true: 'aan', 1: 'aan', false: 'uit', 0: 'uit' } as const;

export const policyKeys = {
  notities: choice('writing', 'fixed', allChoices.writing, onOrOff),
  bewaartermijn: choice('keep', 'fixed', allChoices.keep, {
    0: 'altijd',
    5: 'vijf-jaar',
    2: 'twee-jaar',
    1: 'een-jaar',
  }),
  exporteren: choice('files', 'fixed', allChoices.files, onOrOff),
  nieuwTabblad: choice('newTab', 'fixed', ['kaart', 'browser'], {
    true: 'kaart',
    1: 'kaart',
    false: 'browser',
    0: 'browser',
  }),
  rol: choice('role', 'begin', allChoices.role),
  ritme: choice('rhythm', 'begin', allChoices.rhythm),
  thema: choice('theme', 'begin', allChoices.theme),
  vast: { is: 'list' },
  kaartenset: { is: 'deck' },
  hulp: { is: 'line' },
} as const satisfies Record<string, PolicyKey>;

export type KeyName = keyof typeof policyKeys;

/** The keys in the order of the table. */
export const keyNames = Object.keys(policyKeys) as KeyName[];

/** The longest line that is shown, in characters. */
export const longestLine = 200;

/** Whether a key is one of ours. */
export function isKeyName(name: string): name is KeyName {
  return Object.hasOwn(policyKeys, name);
}

function choice<Name extends keyof Settings>(
  setting: Name,
  holds: ChoiceKey['holds'],
  values: readonly Settings[Name][],
  also: Readonly<Record<string, Settings[Name]>> = {},
): ChoiceKey<Name> {
  return { is: 'choice', setting, holds, values, also };
}
