import './prepare-view.css';
import { pressIn } from '../../actions/conversation-in-page';
import { conversation as conversationWords } from '../../content/words/conversation';
import * as words from '../../content/words/prepare';
import type { Conversation, Plan } from '../../domain/conversation/plan';
import { BeginButton } from './begin-button';
import { BehaviourChoice } from './behaviour-choice';
import { PlanText } from './plan-text';
import { PrepareDetails } from './prepare-details';
import { ScreenPreview } from './screen-preview';
import { StepList } from './step-list';
import { TalkPaper } from './talk-paper';

/** A conversation is set ready: what it is for, about which behaviours, in which steps; or a recept of one's own. */
export function PrepareView({ conversation }: { conversation: Conversation }) {
  const { title, plan } = conversation;
  const edit = (change: (plan: Plan) => Plan) => void pressIn(conversation, change);
  const state = plan.state === 'recept' ? 'recept' : 'klaargezet';
  return (
    <div class="prepare">
      <div class="prepare__head">
        <h2 class="prepare__title">
          <span class="prepare__kind">{words.prepare.heading[state]}</span>{' '}
          <span class="prepare__name">{title || conversationWords.untitled}</span>
        </h2>
        <BeginButton conversation={conversation} />
        <ScreenPreview conversation={conversation} />
      </div>
      <div class="prepare__choices">
        <PlanText
          label={words.prepare.goal}
          value={plan.goal}
          onSave={(goal) => edit((now) => ({ ...now, goal }))}
        />
        <BehaviourChoice plan={plan} edit={edit} />
        <StepList conversation={conversation.id} plan={plan} edit={edit} />
        <PrepareDetails conversation={conversation} edit={edit} />
      </div>
      <TalkPaper title={title} plan={plan} />
    </div>
  );
}
