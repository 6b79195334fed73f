import { lead } from '../../content/words/lead';
import type { Conversation, Step } from '../../domain/conversation/plan';
import type { useTexts } from '../conversation/use-texts';
import { Personal } from '../page/personal';
import { OpenAgreements } from '../report/open-agreements';
import { Agree } from './agree';
import { ChosenBehaviours } from './chosen-behaviours';
import { HandsStep } from './hands-step';
import { ReadAloud } from './read-aloud';
import { ShowPicture } from './show-picture';
import type { Agreements } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  step: Step;
  texts: ReturnType<typeof useTexts>;
  agreements: Agreements;
  press: Press;
}

/** What there is to do in a step, below its question. */
export function StepContent({ step, ...writing }: Props) {
  const { conversation, texts, press } = writing;
  switch (step.kind) {
    case 'terug':
      return (
        // Those of other teams are among them.
        <Personal>
          <OpenAgreements none={lead.nothingOpen} />
        </Personal>
      );
    case 'afspreken':
      return texts.value ? <Agree {...writing} /> : null;
    case 'lezen':
      return <ReadAloud conversation={conversation} press={press} />;
    case 'handen':
      return <HandsStep plan={conversation.plan} step={step} press={press} />;
    case 'beeld':
      return <ShowPicture plan={conversation.plan} press={press} isSeenAtOnce />;
    default:
      return <ChosenBehaviours behaviours={step.behaviours} isOpenAtFirst={step.kind === 'openen'} />;
  }
}
