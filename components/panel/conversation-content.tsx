import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import * as words from '../../content/words/conversation';
import type { Conversation } from '../../domain/conversation/plan';
import { focusOnHeading } from '../controls/focus';
import { isTyping } from '../controls/typing';
import { HeldLine } from '../conversation/held-line';
import { IsHeld } from '../conversation/is-held';
import { useConversation } from '../conversation/use-conversation';
import { LeadView } from '../lead/lead-view';
import { Problem } from '../page/problem';
import { WritingContext } from '../page/writing';
import { PrepareView } from '../prepare/prepare-view';
import { StartView } from '../prepare/start-view';
import { ReportView } from '../report/report-view';

/** One conversation as its state asks for: being prepared, being led, or as a report. */
export function ConversationContent({ id, report }: { id: string; report: boolean }) {
  const read = useConversation(id);
  const { value } = read;
  // Nothing of it is stored any more: that is said before anything is pressed.
  const isClosed = useContext(WritingContext) !== 'aan';
  const isHeld = read.isHeld || isClosed;
  const problem = read.problem ?? (isClosed ? 'policy' : undefined);
  const isGone = value === null;
  const wasGone = useRef(isGone);
  useLayoutEffect(() => {
    // It was put back: what had the focus went with the list that stood here.
    if (value && wasGone.current && !isTyping()) focusOnHeading();
    wasGone.current = isGone;
  }, [value, isGone]);
  if (isGone)
    return (
      <>
        <p role="status">{words.conversation.gone}</p>
        <StartView />
      </>
    );
  return (
    <>
      {problem && (isHeld ? <HeldLine problem={problem} /> : <Problem kind={problem} />)}
      {value && (
        <IsHeld.Provider value={isHeld}>
          <Shown conversation={value} report={report || value.plan.state === 'afgerond'} />
        </IsHeld.Provider>
      )}
    </>
  );
}

function Shown({ conversation, report }: { conversation: Conversation; report: boolean }) {
  const prepareOrLead = conversation.plan.state === 'bezig' ? LeadView : PrepareView;
  const View = report ? ReportView : prepareOrLead;
  const shown = useRef(View);
  useLayoutEffect(() => {
    if (shown.current === View) return;
    shown.current = View;
    // The button that brought it on is gone, with all that it stood in.
    if (document.activeElement !== document.body) return;
    focusOnHeading();
    scrollTo(0, 0);
  }, [View]);
  return <View key={conversation.id} conversation={conversation} />;
}
