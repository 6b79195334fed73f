import { hasOwnNewTab, managedValues, onManagedChange } from '../browser/policy';
import type { DeckFile } from '../domain/deck/deck';
import { isEmpty, type Policy, policyFrom, type Refusal } from '../domain/policy/policy';
import { knownPolicy, rememberPolicy, settingsAtStart, watchSettings } from '../storage/values/settings';
import { closeWriting, openWriting } from '../storage/values/writing';
import { followOrganisation } from './own-decks';

/** What the organisation set, as it holds here, with its deck if that passes the check on decks. */
export interface PolicyHere extends Policy {
  deck: DeckFile | undefined;
}

export async function readPolicy(): Promise<PolicyHere> {
  const policy = policyFrom(await managedValues(), { ownNewTab: hasOwnNewTab });
  return policy.deck === undefined ? { ...policy, deck: undefined } : withCheckedDeck(policy);
}

async function withCheckedDeck(policy: Policy): Promise<PolicyHere> {
  const { readDeck } = await import('../content/read-deck');
  const read = readDeck(policy.deck);
  if ('deck' in read) return { ...policy, deck: read.deck };
  const refused: Refusal = { key: 'kaartenset', found: read.faults[0], why: 'no-deck' };
  const held = policy.held.filter((key) => key !== refused.key);
  return { ...policy, deck: undefined, held, refused: [...policy.refused, refused] };
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
    await followOrganisation(found.deck);
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
