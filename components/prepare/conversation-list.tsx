import './conversation-list.css';
import { useMemo } from 'preact/hooks';
import { toldApart } from '../../content/conversation-in-short';
import { capital, clockTime, dayInWords } from '../../content/dates';
import { conversation as conversationWords } from '../../content/words/conversation';
import * as words from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import { fill } from '../../domain/language/sentence';
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
  const apart = useMemo(() => toldApart(conversations), [conversations]);
  if (ids.length === 0) return null;
  return (
    <section class="conversations">
      <h3 class="conversations__heading">{title}</h3>
      <LongList
        ids={ids}
        height={rowHeight}
        row={(id) => <Row conversation={byId.get(id)} apart={apart.get(id)} />}
      />
    </section>
  );
}

interface RowProps {
  conversation: Conversation | undefined;
  /** What tells it from another of that day with the same title. */
  apart: string | undefined;
}

function Row({ conversation, apart }: RowProps) {
  if (!conversation) return null;
  const { id, title, plan, created } = conversation;
  const moment = plan.started ?? created;
  const isPaused = plan.state === 'klaargezet' && plan.started !== undefined;
  return (
    <a class="conversations__row" href={hashOf({ page: 'gesprek', id })}>
      <span class="conversations__title">{title || conversationWords.untitled}</span>{' '}
      <span class="conversations__when">
        {fill(words.start.when, { day: capital(dayInWords(moment, new Date())), time: clockTime(moment) })}
        {isPaused && ` · ${fill(words.start.paused, { n: positionIn(plan) + 1 })}`}
      </span>{' '}
      {apart && <span class="conversations__apart">{apart}</span>}
    </a>
  );
}
