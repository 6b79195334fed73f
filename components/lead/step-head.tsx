import './step-head.css';
import type { RefObject } from 'preact';
import { kindInWords } from '../../content/kind-in-words';
import { questionInWords } from '../../content/question-in-words';
import { lead } from '../../content/words/lead';
import type { Plan, Step } from '../../domain/conversation/plan';
import { positionIn } from '../../domain/conversation/running';
import type { Card } from '../../domain/deck/deck';
import { fill } from '../../domain/language/sentence';
import { Mark } from '../deck/mark';

interface Props {
  plan: Plan;
  step: Step;
  card: Card | undefined;
  heading: RefObject<HTMLHeadingElement | null>;
}

/** The question of a step, large, and what the host says with it. */
export function StepHead({ plan, step, card, heading }: Props) {
  const place = fill(lead.place, { n: positionIn(plan) + 1, all: plan.steps.length });
  return (
    <div class="step-head" data-kind={step.kind}>
      <p class="step-head__kind">
        {card && <Mark card={card} />}
        <span class="step-head__name">{kindInWords(step)}</span>
        {card && <span>{card.title}</span>}
      </p>
      <h2 ref={heading} class="step-head__question" data-question={step.question ?? ''} tabIndex={-1}>
        <span class="only-heard">{place}: </span>
        {questionInWords(step)}
      </h2>
      {step.say && <p class="step-head__say">{step.say}</p>}
    </div>
  );
}
