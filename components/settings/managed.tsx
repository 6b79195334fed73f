import './managed.css';
import type { PolicyHere } from '../../actions/keep-policy';
import { managed as words } from '../../content/words/policy';
import { shortened } from '../../domain/language/code-points';
import { fill } from '../../domain/language/sentence';
import { type KeyName, policyKeys } from '../../domain/policy/keys';
import { isEmpty } from '../../domain/policy/policy';

/** What the organisation set, whom to ask about it, and what of it means nothing here. Nothing where nothing is set. */
export function Managed({ policy }: { policy: PolicyHere | undefined }) {
  if (!policy || isEmpty(policy)) return null;
  const { help, held, refused, unknown } = policy;
  const sentences = held.flatMap((key) => sentenceOf(key, policy) ?? []);
  return (
    <section class="managed" id="beheerd" aria-labelledby="beheerd-title">
      <h2 id="beheerd-title">{words.title}</h2>
      {sentences.length > 0 && (
        <>
          <p>{words.intro}</p>
          <List of={sentences} />
        </>
      )}
      {help && <p>{fill(words.help, { help })}</p>}
      {refused.length + unknown.length > 0 && (
        <>
          <h3>{words.forAdmin}</h3>
          <List
            of={[
              ...refused.map(({ key, why, found }) =>
                fill(words.refused, { key, why: fill(words.why[why], { choices: choicesOf(key) }), found }),
              ),
              ...unknown.map((key) => fill(words.unknown, { key: shortened(key) })),
            ]}
          />
        </>
      )}
    </section>
  );
}

/** The values that a key can have, if it has a few. */
function choicesOf(name: KeyName): string {
  const key = policyKeys[name];
  return key.is === 'choice' ? key.values.join(', ') : '';
}

function List({ of }: { of: string[] }) {
  return (
    <ul class="managed__points">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

/** What a key means now; nothing for those that say something of others. */
function sentenceOf(name: KeyName, { begin, fixed, deck }: PolicyHere): string | undefined {
  if (name === 'kaartenset' && deck) return fill(words.deck, { title: deck.title });
  const key = policyKeys[name];
  if (key.is !== 'choice' || !(name in words.holds)) return undefined;
  const sentences: Record<string, string> = words.holds[name as keyof typeof words.holds];
  const isFixed = key.setting in fixed;
  const sentence = sentences[(isFixed ? fixed : begin)[key.setting] ?? ''];
  return isFixed ? sentence : `${sentence} ${words.canChange}`;
}
