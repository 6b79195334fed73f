import { hasOwnNewTab, managedValues, onManagedChange } from '../browser/policy';
import { isEmpty, type Policy, policyFrom } from '../domain/policy/policy';
import { knownPolicy, rememberPolicy, settingsAtStart, watchSettings } from '../storage/values/settings';
import { closeWriting, openWriting } from '../storage/values/writing';

/** What the organisation set, as it holds here. */
export async function readPolicy(): Promise<Policy> {
  return policyFrom(await managedValues(), { ownNewTab: hasOwnNewTab });
}

/** Calls `watcher` after each change of it. @returns a function that stops the watching */
export function watchPolicy(watcher: () => void): () => void {
  return onManagedChange(watcher);
}

/** Chromium may know of nothing in its first seconds, in ms. */
const patience = 6000;

/**
 * Judges what the organisation set, now and after each change, and leaves what it comes to for all pages. The background
 * does so, and each page that may be there before it.
 */
export function keepPolicy(): void {
  const judge = async () => {
    const known = await knownPolicy();
    let found = await readPolicy();
    // That all of it went is believed when it is still so a while later.
    if (isEmpty(found) && known) {
      await new Promise((resolve) => setTimeout(resolve, patience));
      found = await readPolicy();
    }
    const now = isEmpty(found) ? undefined : { begin: found.begin, fixed: found.fixed };
    // Nobody has to hear again what they know.
    if (JSON.stringify(known) !== JSON.stringify(now)) await rememberPolicy(now);
  };
  const quietly = () => void judge().catch(() => undefined);
  quietly();
  onManagedChange(quietly);
}

/** Lets nothing be written down in this page while one may not write; what was typed before that is. */
export function keepFromWriting(): void {
  const obey = ({ writing }: { writing: string }, since: number) =>
    writing === 'aan' ? openWriting() : closeWriting(since);
  obey(settingsAtStart(), 0);
  watchSettings((settings) => obey(settings, Date.now()));
}
