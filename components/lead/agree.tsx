import './agree.css';
import { agree } from '../../content/words/lead';
import { withFollowUp } from '../../domain/conversation/follow-up';
import type { Conversation } from '../../domain/conversation/plan';
import { Button } from '../controls/button';
import type { useTexts } from '../conversation/use-texts';
import { AgreementEditor } from './agreement-editor';
import { obstacleIn } from './obstacle';
import { useAgreements } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  texts: ReturnType<typeof useTexts>;
  press: Press;
}

/** The agreements, to be written. */
export function Agree({ conversation, texts: { stored = [], value = [] }, press }: Props) {
  const { plan } = conversation;
  const { ids, written, begin } = useAgreements(plan, value);
  return (
    <div class="agree">
      <ul class="agree__list">
        {ids.map((id, index) => (
          <AgreementEditor
            key={id}
            conversation={conversation.id}
            id={id}
            number={index + 1}
            followUp={plan.agreements[id]}
            stored={stored}
            obstacle={obstacleIn(conversation, value)}
            onFollowUp={(change) => press((before, now) => withFollowUp(before, id, change, now))}
          />
        ))}
      </ul>
      {written > 1 && <p role="status">{agree.enough}</p>}
      <div class="buttons">
        <Button onClick={begin}>{agree.another}</Button>
      </div>
    </div>
  );
}
