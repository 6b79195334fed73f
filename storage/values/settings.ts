import type { PolicySettings } from '../../domain/policy/policy';
import { allChoices, choices, type OwnSettings, type Settings } from '../../domain/settings';
import { settingsKey } from '../stored';
import { itemOf, keepItem } from './local-item';
import { mayBeForbidden, mayStore } from './private-window';
import { storedValue } from './stored-value';

/*
 * What the user chose lives in the extension's local storage, where every page and the background can watch it, and with
 * it what the organisation set, as that was judged last (actions/keep-policy.ts). Together they are the settings. That
 * storage answers too late for a first paint, so a copy of the settings is kept in localStorage, which answers at once.
 */
interface Stored extends Partial<OwnSettings> {
  policy?: PolicySettings;
}

/** What is found in it is judged when the settings are made of it. */
const stored = storedValue('local', settingsKey, (found): Stored => Object(found));

/** The settings as this device last knew them, at once, for the first paint. */
export function settingsAtStart(): Settings {
  try {
    return whole(JSON.parse(itemOf(settingsKey) ?? '{}'));
  } catch {
    // Damage is no reason to show no card.
    return whole({});
  }
}

/** The settings: what the organisation fixed, else what the user chose, else what they begin with. */
export async function readSettings(): Promise<Settings> {
  const [{ policy, ...own }] = await Promise.all([stored.read(), mayBeForbidden()]);
  return remember(whole({ ...policy?.begin, ...own, ...policy?.fixed }));
}

/** What the user chose, whatever the organisation says of it. */
export async function readChosen(): Promise<Partial<OwnSettings>> {
  return ownSettingsIn(await stored.read());
}

/** The same, with what each setting is where the user chose nothing. */
export async function readOwn(): Promise<OwnSettings> {
  return { ...whole({}), ...(await readChosen()) };
}

/** The settings as they would be if the user chose this too; nothing changes. */
export async function settingsWith(change: Partial<OwnSettings>): Promise<Settings> {
  const [{ policy }, settings] = await Promise.all([stored.read(), readSettings()]);
  return { ...settings, ...change, ...policy?.fixed };
}

/** Chooses some settings, for every page; in a private window for this page, until it closes. */
export async function changeSettings(change: Partial<OwnSettings>): Promise<void> {
  await mayBeForbidden();
  await stored.change((before) => ({ ...before, ...change }));
  await readSettings();
}

/** What the organisation set, as it was judged last; undefined where nothing is known to be set. */
export async function knownPolicy(): Promise<PolicySettings | undefined> {
  return (await stored.read()).policy;
}

/** From now on this is what the organisation set; undefined for nothing. What the user chose stays. */
export function rememberPolicy(policy: PolicySettings | undefined): Promise<void> {
  return stored.change(({ policy: _, ...own }) => ({ ...own, ...(policy && { policy }) }));
}

/**
 * Calls `watcher` with the settings: once they are read, and after each change, wherever it was made.
 * @returns a function that stops the watching
 */
export function watchSettings(watcher: (settings: Settings) => void): () => void {
  const look = () => readSettings().then(watcher);
  look();
  return stored.watch(look);
}

/** Of values from elsewhere, such as a backup, those that the user can choose, with a value that is known here. */
export function ownSettingsIn(found: unknown): Partial<OwnSettings> {
  const values: Record<string, unknown> = Object(found);
  const known = Object.entries(choices).filter(([name, allowed]) =>
    allowed.some((value) => value === values[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, values[name]]));
}

/** Whatever was found, as settings: an unknown value becomes the first that it may be. */
function whole(values: Record<string, unknown>): Settings {
  const each = Object.entries(allChoices).map(([name, allowed]) => [
    name,
    allowed.find((value) => value === values[name]) ?? allowed[0],
  ]);
  // Each name of the table has one of its own values.
  return Object.fromEntries(each) as Settings;
}

/** For the first paint of the next page; in a private window that page asks anew. */
function remember(settings: Settings): Settings {
  if (mayStore()) keepItem(settingsKey, JSON.stringify(settings));
  return settings;
}
