import type { Settings } from '../settings';
import { isKeyName, type KeyName, keyNames, longestLine, type PolicyKey, policyKeys } from './keys';
import { foundIn, lineIn, listIn, plainIn } from './values';

/*
 * What an organisation set, as it holds here. Browsers hand over what stands in a file or a registry, Firefox of any
 * type. Each value is read in every way in which it can be meant, and what cannot be read is told, not guessed.
 */

/** What of the settings an organisation set. */
export interface PolicySettings {
  /** What holds until someone chooses. */
  begin: Partial<Settings>;
  /** What nobody can change. */
  fixed: Partial<Settings>;
}

export interface Policy extends PolicySettings {
  /** A set of cards as it was found, to be judged by who reads those; undefined without one. */
  deck: unknown;
  /** One line: whom to ask. */
  help: string | undefined;
  /** The keys that hold. */
  held: KeyName[];
  refused: Refusal[];
  /** Keys that mean nothing here. */
  unknown: string[];
}

/** A value that does not hold. */
export interface Refusal {
  key: KeyName;
  /** What was found, short enough to show. */
  found: string;
  why: Why;
}

export type Why =
  /** None of the values that it can have. */
  | 'no-choice'
  | 'no-line'
  | 'too-long'
  | 'no-list'
  /** The list names something that cannot be fixed. */
  | 'no-key'
  /** The list names a key that has no value, so there is nothing to fix. */
  | 'no-value'
  /** It is no set of cards; what is wrong with it was found. */
  | 'no-deck'
  /** This browser cannot do it. */
  | 'not-here';

/** What a browser can do of it. */
export interface Abilities {
  /** Whether a new tab can go back to the browser's own page. */
  ownNewTab: boolean;
}

/** Whether nothing was set, rightly or not. */
export function isEmpty({ held, refused, unknown }: Policy): boolean {
  return held.length + refused.length + unknown.length === 0;
}

/** Reads what the browser says that the organisation set; never throws. @param raw of any type */
export function policyFrom(raw: unknown, abilities: Abilities): Policy {
  const given: Record<string, unknown> = typeof raw === 'object' && raw !== null ? { ...raw } : {};
  const policy: Policy = {
    begin: {},
    fixed: {},
    deck: undefined,
    help: undefined,
    held: [],
    refused: [],
    unknown: Object.keys(given).filter((name) => !isKeyName(name)),
  };
  // The list comes after the values that it fixes.
  for (const name of keyNames) if (Object.hasOwn(given, name)) take(policy, name, given[name], abilities);
  return policy;
}

function take(policy: Policy, name: KeyName, found: unknown, abilities: Abilities): void {
  const why = read(policy, name, found, abilities);
  if (why) policy.refused.push({ key: name, found: foundIn(found), why });
  else policy.held.push(name);
}

/** @returns why it does not hold; nothing when it does */
function read(policy: Policy, name: KeyName, found: unknown, abilities: Abilities): Why | undefined {
  const key: PolicyKey = policyKeys[name];
  switch (key.is) {
    case 'choice': {
      const value = choiceIn(key, found);
      if (value === undefined) return 'no-choice';
      if (key.setting === 'newTab' && !abilities.ownNewTab) return 'not-here';
      Object.assign(policy[key.holds], { [key.setting]: value });
      return undefined;
    }
    case 'list':
      return fix(policy, found);
    case 'line': {
      const line = lineIn(found);
      if (!line) return 'no-line';
      if (line.length > longestLine) return 'too-long';
      policy.help = line;
      return undefined;
    }
    case 'deck':
      policy.deck = found;
      return undefined;
  }
}

function choiceIn(key: Extract<PolicyKey, { is: 'choice' }>, found: unknown): string | undefined {
  const text = plainIn(found);
  if (text === undefined) return undefined;
  const other = Object.hasOwn(key.also, text) ? key.also[text] : undefined;
  return key.values.find((value) => value === text) ?? other;
}

/** What the list names can no longer be changed. What it names in vain is told of each. */
function fix(policy: Policy, found: unknown): Why | undefined {
  const names = listIn(found);
  if (!names) return 'no-list';
  for (const name of names) {
    // Capitals make no difference, as in the values.
    const known = keyNames.find((each) => each.toLowerCase() === name.toLowerCase());
    const key: PolicyKey | undefined = known && policyKeys[known];
    if (key?.is !== 'choice') policy.refused.push({ key: 'vast', found: foundIn(name), why: 'no-key' });
    else if (key.setting in policy.begin)
      Object.assign(policy.fixed, { [key.setting]: policy.begin[key.setting] });
    else if (!(key.setting in policy.fixed))
      policy.refused.push({ key: 'vast', found: foundIn(name), why: 'no-value' });
  }
  return undefined;
}
