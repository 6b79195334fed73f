import './agree.css';
import { agree } from '../../content/words/lead';
import type { Conversation } from '../../domain/conversation/plan';
import { Button } from '../controls/button';
import type { useTexts } from '../conversation/use-texts';
import { AgreementEditor } from './agreement-editor';
import { obstacleIn } from './obstacle';
import type { Agreements } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  texts: ReturnType<typeof useTexts>;
  agreements: Agreements;
  press: Press;
}

/** The agreements, to be written. */
export function Agree({ conversation, texts: { stored = [], value = [] }, agreements, press }: Props) {
  const { ids, written, begin } = agreements;
  return (
    <div class="agree">
      <ul class="agree__list">
        {ids.map((id, index) => (
          <AgreementEditor
            key={id}
            conversation={conversation}
            id={id}
            number={index + 1}
            stored={stored}
            obstacle={obstacleIn(conversation, value)}
            press={press}
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
