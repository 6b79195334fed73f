import './agreement-follow-up.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pressIn } from '../../actions/conversation-in-page';
import { dayToCome } from '../../content/day-typed';
import * as controlsWords from '../../content/words/controls';
import { followUp as words } from '../../content/words/report';
import { canLookBack, closed, putOff, takenBack } from '../../domain/conversation/follow-up';
import { isOpen } from '../../domain/conversation/open-agreement';
import type { Conversation, FollowUp } from '../../domain/conversation/plan';
import { isoDate } from '../../domain/language/dates';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { useFocusAfter } from '../controls/use-focus-after';
import { DayField } from '../conversation/day-field';
import { PlaceField } from '../conversation/place-field';
import { useTexts } from '../conversation/use-texts';

interface Props {
  conversation: Conversation;
  /** Id of the agreement. */
  id: string;
  /** What was agreed. */
  sentence: string;
  /** Hears that something was done with it. */
  onDone?: () => void;
}

/** What was pressed here: an agreement that stays open was put off to a day. */
interface Done {
  state: FollowUp['state'];
  day: string;
  /** As it was stored until then. */
  before?: FollowUp | undefined;
}

/** What becomes of an agreement: done, put off, or let go. Each can be taken back, and may get a reason. */
export function AgreementFollowUp({ conversation, id, sentence, onDone }: Props) {
  const followUp = conversation.plan.agreements[id];
  const [isPuttingOff, setPuttingOff] = useState(false);
  const [done, setDone] = useState<Done>();
  const canClose = canLookBack(conversation.plan, id, Date.now());
  // Where another day is asked for, its field takes the focus.
  const [cancelled, setCancelled] = useState(0);
  const part = useFocusAfter(`${cancelled} ${done !== undefined}`);
  const press = (state: FollowUp['state'], day = '') => {
    const now = Date.now();
    const next: Done = { state, day };
    pressIn(conversation, (plan) => {
      next.before = plan.agreements[id];
      return state === 'open' ? putOff(plan, id, day, now) : closed(plan, id, state, now);
    });
    setPuttingOff(false);
    setDone(next);
    onDone?.();
  };
  const undo = () => {
    pressIn(conversation, (plan) => takenBack(plan, id, done?.before));
    setDone(undefined);
  };
  return (
    <div ref={part} class="follow-up">
      <p class="follow-up__said" role="status">
        {done && fill(words.said[done.state], { day: done.day && dayToCome(done.day, isoDate(new Date())) })}
      </p>
      {done && (
        <Reason conversation={conversation} id={id} state={done.state} sentence={sentence} onUndo={undo} />
      )}
      {!done && isPuttingOff && (
        <PuttingOff
          followUp={followUp}
          sentence={sentence}
          onDay={(day) => press('open', day)}
          onCancel={() => {
            setPuttingOff(false);
            setCancelled(cancelled + 1);
          }}
        />
      )}
      {!done && !isPuttingOff && isOpen(conversation.plan, id) && (
        <Ways canClose={canClose} sentence={sentence} onClose={press} onPutOff={() => setPuttingOff(true)} />
      )}
    </div>
  );
}

interface WaysProps {
  canClose: boolean;
  sentence: string;
  onClose: (state: 'gedaan' | 'losgelaten') => void;
  onPutOff: () => void;
}

/** What can be done with an agreement that is open. */
function Ways({ canClose, sentence, onClose, onPutOff }: WaysProps) {
  return (
    <div class="buttons buttons--small">
      {canClose && <Named label={words.done} sentence={sentence} onClick={() => onClose('gedaan')} />}
      <Named label={words.putOff} sentence={sentence} onClick={onPutOff} />
      {canClose && <Named label={words.letGo} sentence={sentence} onClick={() => onClose('losgelaten')} />}
    </div>
  );
}

/** A button of one agreement among more. */
function Named({ label, sentence, onClick }: { label: string; sentence: string; onClick: () => void }) {
  return (
    <Button onClick={onClick} aria-label={`${label}: ${sentence}`}>
      {label}
    </Button>
  );
}

interface ReasonProps {
  conversation: Conversation;
  id: string;
  state: FollowUp['state'];
  sentence: string;
  onUndo: () => void;
}

/** Why, or what helped: nobody has to say. */
function Reason({ conversation, id, state, sentence, onUndo }: ReasonProps) {
  const { stored } = useTexts(conversation.id);
  return (
    <>
      {stored && (
        <PlaceField
          place={{ conversation: conversation.id, part: id, sort: 'terugblik' }}
          stored={stored}
          label={
            <>
              {words.reasons[state]} <span class="only-heard">{sentence}</span>
            </>
          }
          hint={words.reasonHint}
          another={words.more}
        />
      )}
      <div class="buttons buttons--small">
        <Named label={controlsWords.undo} sentence={sentence} onClick={onUndo} />
      </div>
    </>
  );
}

interface PuttingOffProps {
  followUp: FollowUp | undefined;
  sentence: string;
  onDay: (day: string) => void;
  onCancel: () => void;
}

/** Another day: it is taken when the button is pressed, and not while it is typed. */
function PuttingOff({ followUp, sentence, onDay, onCancel }: PuttingOffProps) {
  const [day, choose] = useState<string>();
  const field = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => field.current?.querySelector('input')?.focus(), []);
  return (
    <>
      {(followUp?.moves.length ?? 0) > 1 && <p>{words.often}</p>}
      <div ref={field} class="follow-up__day">
        <DayField label={words.toDay} about={sentence} day={day} onDay={choose} />
      </div>
      <div class="buttons buttons--small">
        <Button
          look="primary"
          aria-label={`${words.putOff}: ${sentence}`}
          aria-disabled={!day}
          onClick={() => day && onDay(day)}
        >
          {words.putOff}
        </Button>
        <Named label={words.cancel} sentence={sentence} onClick={onCancel} />
      </div>
    </>
  );
}
