import './lead-view.css';
import { goTo as goToRoute } from '../../browser/address';
import { lead } from '../../content/words/lead';
import type { Conversation } from '../../domain/conversation/plan';
import { currentStep, goTo, next, positionIn, previous, stop } from '../../domain/conversation/running';
import { Button } from '../controls/button';
import { useTexts } from '../conversation/use-texts';
import { StepContent } from './step-content';
import { StepHead } from './step-head';
import { StepList } from './step-list';
import { StepNote } from './step-note';
import { TimeLine } from './time-line';
import { useCardOf } from './use-card-of';
import { useFocusOnStep } from './use-focus-on-step';
import { useIsWide } from './use-is-wide';
import { usePress } from './use-press';

/** A conversation is led: one step at a time. */
export function LeadView({ conversation }: { conversation: Conversation }) {
  const { plan } = conversation;
  const press = usePress(conversation);
  const texts = useTexts(conversation.id);
  const isWide = useIsWide();
  const step = currentStep(plan);
  const { heading, ask } = useFocusOnStep(step?.id);
  const card = useCardOf(plan);
  if (!step) return <p>{lead.noSteps}</p>;
  const go = (rule: typeof next) => {
    ask();
    press(rule);
  };
  const finish = () =>
    press(stop).then(() => goToRoute({ page: 'gesprek', id: conversation.id, part: 'verslag' }));
  return (
    <div class="lead">
      <div class="lead__time">
        <TimeLine plan={plan} />
      </div>
      {isWide && (
        <div class="lead__steps">
          <StepList plan={plan} onGo={(id) => go((before, now) => goTo(before, id, now))} />
        </div>
      )}
      <section key={step.id} class="lead__step">
        <StepHead plan={plan} step={step} card={card} heading={heading} />
        <StepContent conversation={conversation} step={step} texts={texts} press={press} />
      </section>
      <div key={`${step.id}-note`} class="lead__notes">
        <StepNote conversation={conversation} step={step} stored={texts.stored} />
      </div>
      <Foot
        isFirst={positionIn(plan) === 0}
        isLast={positionIn(plan) === plan.steps.length - 1}
        onPrevious={() => go(previous)}
        onNext={() => go(next)}
        onDone={finish}
      />
    </div>
  );
}

interface FootProps {
  isFirst: boolean;
  isLast: boolean;
  onPrevious: () => void;
  onNext: () => void;
  onDone: () => void;
}

/** Back and on: they stay in sight. */
function Foot({ isFirst, isLast, onPrevious, onNext, onDone }: FootProps) {
  return (
    <div class="lead__foot">
      {!isFirst && <Button onClick={onPrevious}>{lead.previous}</Button>}
      <div class="lead__on">
        <Button look="primary" onClick={isLast ? onDone : onNext}>
          {isLast ? lead.done : lead.next}
        </Button>
      </div>
    </div>
  );
}
