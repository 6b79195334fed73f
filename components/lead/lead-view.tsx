import { useRef, useState } from 'preact/hooks';
import { goTo as goToRoute } from '../../browser/address';
import { lead } from '../../content/words/lead';
import type { Conversation, Plan, Step } from '../../domain/conversation/plan';
import { currentStep, goTo, next, previous, stop } from '../../domain/conversation/running';
import { useCardOf } from '../conversation/use-card-of';
import { useTexts } from '../conversation/use-texts';
import { pausedOrNot } from './lead-actions';
import { LeadFoot } from './lead-foot';
import { LeadLayout } from './lead-layout';
import { SetAsideLine } from './set-aside-line';
import { withPicture } from './show-picture';
import { Side } from './side';
import { StepContent } from './step-content';
import { StepHead } from './step-head';
import { StepList } from './step-list';
import { StepNote } from './step-note';
import { TimeLine } from './time-line';
import { useAgreements } from './use-agreements';
import { useFocusOnStep } from './use-focus-on-step';
import { useIsWide } from './use-is-wide';
import { useLeadKeys } from './use-lead-keys';
import { type Press, usePress } from './use-press';

/** A conversation is led: one step at a time. */
export function LeadView({ conversation }: { conversation: Conversation }) {
  const step = currentStep(conversation.plan);
  return step ? <Led conversation={conversation} step={step} /> : <p>{lead.noSteps}</p>;
}

function Led({ conversation, step }: { conversation: Conversation; step: Step }) {
  const { id, plan } = conversation;
  const press = usePress(conversation);
  const texts = useTexts(id);
  const isWide = useIsWide();
  const { heading, ask } = useFocusOnStep(step.id);
  const card = useCardOf(plan);
  const agreements = useAgreements(plan, texts.value);
  const more = useMore(step, agreements.begin);
  const moves = useMoves(conversation, step, press, ask);
  useLeadKeys({
    ...moves,
    picture: () => press(withPicture),
    agreement: more.agree,
    pause: () => press(pausedOrNot),
  });
  const steps = <StepList plan={plan} onGo={moves.toStep} />;
  const writing = { conversation, step, texts, agreements, press };
  return (
    <LeadLayout
      isWide={isWide}
      step={step.id}
      time={
        <>
          <TimeLine plan={plan} />
          <SetAsideLine conversation={id} />
        </>
      }
      steps={steps}
      main={
        <>
          <StepHead plan={plan} step={step} card={card} heading={heading} />
          <StepContent {...writing} />
        </>
      }
      note={<StepNote conversation={conversation} step={step} stored={texts.stored} />}
      foot={<LeadFoot key="foot" plan={plan} more={isWide ? undefined : more} moves={moves} />}
      sideRef={more.part}
      isSideOpen={more.isOpen}
      side={
        <Side {...writing} isAgreeing={more.isAgreeing} onAgree={more.agree}>
          {!isWide && steps}
        </Side>
      }
    />
  );
}

/** To other steps, and to the report. @param ask tells that another step comes on because of what was pressed here */
function useMoves({ id, plan }: Conversation, step: Step, press: Press, ask: () => void) {
  const go = (rule: Parameters<Press>[0]) => {
    // Beyond the first and the last nothing comes on.
    if (rule(plan, Date.now()).at !== plan.at) ask();
    press(rule);
  };
  const toStep = (to: string | undefined) => go((before, now) => goTo(before, to, now));
  return {
    next: () => go(next),
    previous: () => go(previous),
    toStep,
    step: (n: number) => toStep(plan.steps[n - 1]?.id),
    hands: () => toStep(nextOfKind(plan, step, 'handen')?.id),
    finish: () => press(stop).then(() => goToRoute({ page: 'gesprek', id, part: 'verslag' })),
  };
}

/** What is behind "Meer", and whether an agreement is being written there. @param begin begins one more */
function useMore({ kind }: Step, begin: () => void) {
  const [isOpen, open] = useState(false);
  // Where they are read aloud they need not be fields too.
  const isReading = kind === 'lezen';
  const [agreeing, setAgreeing] = useState<{ isReading: boolean }>();
  const part = useRef<HTMLDivElement>(null);
  return {
    part,
    isOpen,
    isAgreeing: agreeing?.isReading === isReading,
    toggle: () => {
      open(!isOpen);
      if (!isOpen) requestAnimationFrame(() => part.current?.scrollIntoView({ block: 'start' }));
    },
    agree: () => {
      if (kind !== 'afspreken') {
        open(true);
        setAgreeing({ isReading });
      }
      begin();
    },
  };
}

/** The next step of a kind, after the last one comes the first again. */
function nextOfKind({ steps }: Plan, step: Step, kind: Step['kind']): Step | undefined {
  const position = steps.indexOf(step);
  return [...steps.slice(position + 1), ...steps.slice(0, position)].find((each) => each.kind === kind);
}
