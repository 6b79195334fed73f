import type { Conversation, Step } from '../../domain/conversation/plan';
import type { useTexts } from '../conversation/use-texts';
import { Agree } from './agree';
import { ChosenBehaviours } from './chosen-behaviours';
import { ReadAloud } from './read-aloud';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  step: Step;
  texts: ReturnType<typeof useTexts>;
  press: Press;
}

/** What there is to do in a step, below its question. */
export function StepContent({ conversation, step, texts, press }: Props) {
  switch (step.kind) {
    case 'afspreken':
      return texts.value ? <Agree conversation={conversation} texts={texts} press={press} /> : null;
    case 'lezen':
      return texts.value ? <ReadAloud conversation={conversation} texts={texts.value} /> : null;
    default:
      return <ChosenBehaviours behaviours={step.behaviours} isOpenAtFirst={step.kind === 'openen'} />;
  }
}
