import './side-agreements.css';
import { agreementInWords } from '../../content/agreement-sentence';
import { agree } from '../../content/words/lead';
import { agreementIn } from '../../domain/conversation/agreement';
import type { Conversation } from '../../domain/conversation/plan';
import { counted } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import type { useTexts } from '../conversation/use-texts';
import { Agree } from './agree';
import { type Agreements, madeIn } from './use-agreements';
import type { Press } from './use-press';

interface Props {
  conversation: Conversation;
  texts: ReturnType<typeof useTexts>;
  agreements: Agreements;
  press: Press;
  isAgreeing: boolean;
  /** Whether they are read elsewhere on the page already. */
  areRead: boolean;
  onAgree: () => void;
}

/** The agreements so far; one that comes up before its time is written here. */
export function SideAgreements({ isAgreeing, areRead, onAgree, ...writing }: Props) {
  const { value } = writing.texts;
  if (isAgreeing && value) return <Agree {...writing} />;
  const made = madeIn(value ?? []);
  return (
    <div class="side-agreements">
      {made.length > 0 && areRead && <p class="side-agreements__read">{counted(agree.read, made.length)}</p>}
      {made.length > 0 && !areRead && (
        <ul>
          {made.map(({ id, agreement, text }) => (
            <li key={id} class="side-agreements__one" data-agreement={agreement}>
              {agreementInWords(agreementIn(text))}
            </li>
          ))}
        </ul>
      )}
      <div class="buttons">
        <Button onClick={onAgree}>{agree.extra}</Button>
      </div>
    </div>
  );
}
