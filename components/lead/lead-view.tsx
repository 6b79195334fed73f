import './lead-view.css';
import { useRef, useState } from 'preact/hooks';
import { goTo as goToRoute } from '../../browser/address';
import { lead } from '../../content/words/lead';
import type { Conversation, Plan, Step } from '../../domain/conversation/plan';
import { currentStep, goTo, next, previous, stop } from '../../domain/conversation/running';
import { focusWhenThere } from '../controls/focus';
import { useCardOf } from '../conversation/use-card-of';
import { useTexts } from '../conversation/use-texts';
import { pausedOrNot } from './lead-actions';
import { LeadFoot } from './lead-foot';
import { withPicture } from './show-picture';
import { Side } from './side';
import { StepContent } from './step-content';
import { StepHead } from './step-head';
import { StepList } from './step-list';
import { StepNote } from './step-note';
import { TimeLine } from './time-line';
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
  const more = useMore();
  const go = (rule: Parameters<Press>[0]) => {
    ask();
    press(rule);
  };
  const toStep = (to: string | undefined) => go((before, now) => goTo(before, to, now));
  useLeadKeys({
    next: () => go(next),
    previous: () => go(previous),
    step: (n) => toStep(plan.steps[n - 1]?.id),
    hands: () => toStep(nextOfKind(plan, step, 'handen')?.id),
    picture: () => press(withPicture),
    agreement: step.kind === 'afspreken' ? () => focusWhenThere('[data-agreement] textarea') : more.agree,
    pause: () => press(pausedOrNot),
  });
  const finish = () => press(stop).then(() => goToRoute({ page: 'gesprek', id, part: 'verslag' }));
  const steps = <StepList plan={plan} onGo={toStep} />;
  const foot = (
    <LeadFoot
      key="foot"
      plan={plan}
      more={isWide ? undefined : more}
      onPrevious={() => go(previous)}
      onNext={() => go(next)}
      onDone={finish}
    />
  );
  return (
    <div class="lead">
      <div key="time" class="lead__time">
        <TimeLine plan={plan} />
      </div>
      {isWide && (
        <div key="steps" class="lead__steps">
          {steps}
        </div>
      )}
      <section key={step.id} class="lead__step">
        <StepHead plan={plan} step={step} card={useCardOf(plan)} heading={heading} />
        <StepContent conversation={conversation} step={step} texts={texts} press={press} />
      </section>
      <div key={`${step.id}-note`} class="lead__notes">
        <StepNote conversation={conversation} step={step} stored={texts.stored} />
      </div>
      {!isWide && foot}
      <div key="side" ref={more.part} class="lead__side" hidden={!isWide && !more.isOpen}>
        <Side
          conversation={conversation}
          step={step}
          texts={texts}
          press={press}
          isAgreeing={more.isAgreeing}
          onAgree={more.agree}
        >
          {!isWide && steps}
        </Side>
      </div>
      {isWide && foot}
    </div>
  );
}

/** What is behind "Meer", and whether an agreement is being written there. */
function useMore() {
  const [isOpen, open] = useState(false);
  const [isAgreeing, setAgreeing] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  return {
    part,
    isOpen,
    isAgreeing,
    toggle: () => {
      open(!isOpen);
      if (!isOpen) requestAnimationFrame(() => part.current?.scrollIntoView({ block: 'start' }));
    },
    agree: () => {
      open(true);
      setAgreeing(true);
      focusWhenThere('[data-agreement] textarea');
    },
  };
}

/** The next step of a kind, after the last one comes the first again. */
function nextOfKind({ steps }: Plan, step: Step, kind: Step['kind']): Step | undefined {
  const position = steps.indexOf(step);
  return [...steps.slice(position + 1), ...steps.slice(0, position)].find((each) => each.kind === kind);
}
