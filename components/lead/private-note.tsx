import './private-note.css';
import { notes } from '../../content/words/lead';
import type { ConversationText } from '../../domain/conversation/plan';
import { PlaceField } from '../conversation/place-field';

interface Props {
  conversation: string;
  step: string;
  stored: ConversationText[];
}

/** What the host writes for nobody else. */
export function PrivateNote({ conversation, step, stored }: Props) {
  return (
    <div class="private-note hued">
      <PlaceField
        place={{ conversation, part: step, sort: 'jezelf' }}
        stored={stored}
        label={
          <span class="private-note__label">
            <Lock />
            {notes.private}
          </span>
        }
        hint={notes.privateHint}
        another={notes.more}
      />
    </div>
  );
}

function Lock() {
  return (
    <svg class="private-note__lock" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M6 10.5h12v9.5H6zM8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5M12 14.5v2" />
    </svg>
  );
}
