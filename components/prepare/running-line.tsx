import './running-line.css';
import { questionInWords } from '../../content/question-in-words';
import * as words from '../../content/words/prepare';
import type { Conversation } from '../../domain/conversation/plan';
import { currentStep, positionIn } from '../../domain/conversation/running';
import { fill } from '../../domain/language/sentence';
import { hashOf } from '../../domain/route';

/** The way back to a conversation that runs. */
export function RunningLine({ conversation: { id, title, plan } }: { conversation: Conversation }) {
  const step = currentStep(plan);
  return (
    <a class="running-line" href={hashOf({ page: 'gesprek', id })}>
      <span class="running-line__on">{fill(words.start.goOn, { n: positionIn(plan) + 1 })}</span>{' '}
      <span class="running-line__step">{step && questionInWords(step)}</span>{' '}
      <span class="running-line__title">{title}</span>
    </a>
  );
}
