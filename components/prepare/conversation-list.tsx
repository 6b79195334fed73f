import './conversation-list.css';
import { useMemo } from 'preact/hooks';
import { capital, dayInWords } from '../../content/dates';
import * as words from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { hashOf } from '../../domain/route';
import { LongList } from '../controls/long-list';

interface Props {
  title: string;
  conversations: readonly Conversation[];
}

/** About how high a conversation is in its list, in px. */
const rowHeight = 64;

/** Conversations to go to, however many; nothing where there are none. */
export function ConversationList({ title, conversations }: Props) {
  const byId = useMemo(() => new Map(conversations.map((each) => [each.id, each])), [conversations]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  if (ids.length === 0) return null;
  return (
    <section class="conversations">
      <h3 class="conversations__heading">{title}</h3>
      <LongList ids={ids} height={rowHeight} row={(id) => <Row conversation={byId.get(id)} />} />
    </section>
  );
}

function Row({ conversation }: { conversation: Conversation | undefined }) {
  if (!conversation) return null;
  const { id, title, plan, created } = conversation;
  return (
    <a class="conversations__row" href={hashOf({ page: 'gesprek', id })}>
      <span class="conversations__title">{title || words.start.untitled}</span>{' '}
      <span class="conversations__when">{capital(dayInWords(plan.started ?? created, new Date()))}</span>
    </a>
  );
}
