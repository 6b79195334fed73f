import type { Role } from '../../domain/deck/deck';
import type { Rhythm } from '../../domain/deck/today';
import { settingsKey } from '../stored';
import { mayBeForbidden, mayStore } from './private-window';
import { storedValue } from './stored-value';

/*
 * Settings live in the extension's local storage, where every page and the background can watch them.
 * That storage answers too late for a first paint, so a copy is kept in localStorage, which answers at once.
 */

export type Theme = 'systeem' | 'licht' | 'donker';
export type Keys = 'aan' | 'uit';
export type Keep = 'altijd' | 'vijf-jaar' | 'twee-jaar' | 'een-jaar';

export interface Settings {
  role: Role;
  rhythm: Rhythm;
  theme: Theme;
  /** Whether single keys (/ and ?) are shortcuts; who dictates or trembles switches them off (WCAG 2.1.4). */
  keys: Keys;
  /** How long notes are kept before they go to the Prullenbak. */
  keep: Keep;
}

/** Every setting, what it may be, and first what it is until someone chooses. */
export const choices = {
  role: ['medewerker', 'leidinggevende'],
  rhythm: ['werkdagen', 'elke-dag'],
  theme: ['systeem', 'licht', 'donker'],
  keys: ['aan', 'uit'],
  keep: ['altijd', 'vijf-jaar', 'twee-jaar', 'een-jaar'],
} as const satisfies { [Name in keyof Settings]: readonly Settings[Name][] };

const stored = storedValue('local', settingsKey, checked);

/** The settings as this device last knew them, at once, for the first paint. */
export function settingsAtStart(): Settings {
  try {
    return checked(JSON.parse(localStorage.getItem(settingsKey) ?? '{}'));
  } catch {
    // Storage that is blocked or damaged is no reason to show no card.
    return checked({});
  }
}

/** The settings as stored. */
export async function readSettings(): Promise<Settings> {
  const [settings] = await Promise.all([stored.read(), mayBeForbidden()]);
  return remember(settings);
}

/** Changes some settings, for every page; in a private window for this page, until it closes. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await mayBeForbidden();
  return stored.change((settings) => remember({ ...settings, ...change }));
}

/**
 * Calls `watcher` with the new settings after each change, wherever it was made.
 * @returns a function that stops the watching
 */
export function watchSettings(watcher: (settings: Settings) => void): () => void {
  // Then it is known at the first change whether that may be remembered.
  mayBeForbidden();
  return stored.watch((settings) => watcher(remember(settings)));
}

/** Of settings from elsewhere, such as a backup, those that are known here, with a value that is known here. */
export function settingsFrom(found: Readonly<Record<string, string>>): Partial<Settings> {
  const known = Object.entries(choices).filter(([name, values]) =>
    values.some((value) => value === found[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, found[name]]));
}

/** Whatever was stored, as settings: an unknown value becomes the first choice. */
function checked(found: unknown): Settings {
  const values: Record<string, unknown> = typeof found === 'object' && found !== null ? { ...found } : {};
  const pick = <Value>(allowed: readonly [Value, ...Value[]], value: unknown): Value =>
    allowed.find((choice) => choice === value) ?? allowed[0];
  return {
    role: pick(choices.role, values.role),
    rhythm: pick(choices.rhythm, values.rhythm),
    theme: pick(choices.theme, values.theme),
    keys: pick(choices.keys, values.keys),
    keep: pick(choices.keep, values.keep),
  };
}

/** For the first paint of the next page; in a private window that page asks anew. */
function remember(settings: Settings): Settings {
  try {
    if (mayStore()) localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // Only the first paint of the next page suffers.
  }
  return settings;
}
