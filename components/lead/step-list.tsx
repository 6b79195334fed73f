import './step-list.css';
import { kindInWords } from '../../content/kind-in-words';
import { questionInWords } from '../../content/question-in-words';
import { minutes } from '../../content/words/conversation';
import { lead } from '../../content/words/lead';
import type { Plan } from '../../domain/conversation/plan';
import { currentStep } from '../../domain/conversation/running';
import { counted } from '../../domain/language/sentence';

/** All steps: each is a way to it. */
export function StepList({ plan, onGo }: { plan: Plan; onGo: (step: string) => void }) {
  const at = currentStep(plan);
  return (
    <nav aria-label={lead.steps}>
      <ol class="step-list">
        {plan.steps.map((step, index) => (
          <li key={step.id}>
            <button
              type="button"
              class="step-list__button"
              data-step={step.kind}
              aria-current={step === at ? 'step' : undefined}
              onClick={() => onGo(step.id)}
            >
              <span class="step-list__number">{index + 1}</span>
              <span class="step-list__text">{questionInWords(step)}</span>{' '}
              <span class="step-list__kind">
                {kindInWords(step)} · {counted(minutes, step.minutes)}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
