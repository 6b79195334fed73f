import './read-aloud.css';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { agreementInWords, whoInWords } from '../../content/agreement-sentence';
import { agree, aloud } from '../../content/words/lead';
import { type Agreement, agreementIn, textOf } from '../../domain/conversation/agreement';
import { withFollowUp } from '../../domain/conversation/follow-up';
import { placeOf } from '../../domain/conversation/place';
import type { Conversation } from '../../domain/conversation/plan';
import { DayField } from '../conversation/day-field';
import { useTexts } from '../conversation/use-texts';
import { useDraft } from '../writing/use-draft';
import { madeIn } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  press: Press;
}

/** The agreements, large: the team reads them aloud, and so remembers them; and chooses when to look back. */
export function ReadAloud({ conversation, press }: Props) {
  // Read here: the fields of the step before have just left their words.
  const { value: texts } = useTexts(conversation.id);
  const sentences = texts && madeIn(texts);
  const first = useFocusOnFirst(sentences?.length);
  if (!sentences) return null;
  if (sentences.length === 0) return <ComeBack conversation={conversation} press={press} />;
  return (
    <ul ref={first} class="aloud">
      {sentences.map(({ id, agreement, text }) => (
        <li key={id} class="aloud__one" data-agreement={agreement}>
          <Sentence agreement={agreementIn(text)} />
          <DayField
            label={agree.day}
            about={agreementInWords(agreementIn(text))}
            day={conversation.plan.agreements[agreement]?.due}
            onDay={(due) => press((plan, now) => withFollowUp(plan, agreement, { due }, now))}
          />
        </li>
      ))}
    </ul>
  );
}

/**
 * A day to come back makes an agreement, and takes the place of the field that it was chosen in: the focus goes to the
 * same field of the agreement.
 * @returns the list of agreements, for its `ref`
 */
function useFocusOnFirst(count: number | undefined): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement | null>(null);
  const before = useRef(count);
  useLayoutEffect(() => {
    const isFirst = before.current === 0 && count !== 0;
    before.current = count;
    if (isFirst && document.activeElement === document.body) list.current?.querySelector('input')?.focus();
  }, [count]);
  return list;
}

function Sentence({ agreement }: { agreement: Agreement }) {
  return (
    <>
      <p class="aloud__sentence">{agreementInWords(agreement)}</p>
      <p class="aloud__who">{whoInWords(agreement)}</p>
    </>
  );
}

/** No agreement was made: a day to come back is one. */
function ComeBack({ conversation, press }: { conversation: Conversation; press: Press }) {
  const [id] = useState(() => crypto.randomUUID());
  const place = placeOf({ conversation: conversation.id, part: id, sort: 'afspraak' });
  const draft = useDraft('conversationTexts', { place });
  const choose = (due: string) => {
    draft.type(textOf({ when: '', what: aloud.comeBack, who: '' }));
    press((plan, now) => withFollowUp(plan, id, { due }, now));
  };
  return (
    <>
      <p>{agree.none}</p>
      <DayField label={aloud.day} day={undefined} onDay={choose} />
    </>
  );
}
