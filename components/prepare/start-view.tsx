import { useState } from 'preact/hooks';
import { storeNew } from '../../actions/start-conversation';
import { goTo } from '../../browser/address';
import { conversation as shared } from '../../content/words/conversation';
import * as words from '../../content/words/prepare';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { hashOf } from '../../domain/route';
import { allConversations } from '../../storage/conversation/conversations';
import { asProblem, type ProblemKind } from '../../storage/database/problem';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useSettings } from '../page/use-settings';
import { quarterWith } from './quarter';

/** Where conversations begin. */
export function StartView() {
  const deck = useDeck();
  const [settings] = useSettings();
  const { card } = useToday(settings);
  const [failed, setFailed] = useState<ProblemKind>();
  const { value, problem } = useRecords('conversations', allConversations, () => true, 'all');
  const begin = async () => {
    const now = Date.now();
    try {
      const { id } = await storeNew(begun(quarterWith(deck, card), now), now);
      goTo({ page: 'gesprek', id });
    } catch (error) {
      setFailed(asProblem(error).kind);
    }
  };
  const running = value?.find(({ plan }) => plan.state === 'bezig');
  return (
    <div>
      <h2>{shared.title}</h2>
      {(failed ?? problem) && <Problem kind={failed ?? problem ?? 'broken'} />}
      {running && <GoOn conversation={running} />}
      <div class="buttons">
        <Button look="primary" onClick={begin}>
          {fill(words.start.begin, { minutes: 15 })}
        </Button>
      </div>
      <ul>
        {value?.map(({ id, title }) => (
          <li key={id}>
            <a class="text-link" href={hashOf({ page: 'gesprek', id })}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function GoOn({ conversation: { id, plan } }: { conversation: Conversation }) {
  const n = plan.steps.findIndex((step) => step.id === plan.at) + 1;
  return (
    <a class="text-link" href={hashOf({ page: 'gesprek', id })}>
      {fill(words.start.goOn, { n })}
    </a>
  );
}

function begun(plan: Plan, now: number): Plan {
  return { ...plan, state: 'bezig', at: plan.steps[0]?.id ?? '', since: now, started: now };
}
