import './compose-card.css';
import * as words from '../../content/words/prepare';
import { WayIn } from './way-in';

/** Beside the recepten: a conversation of one's own. */
export function ComposeCard({ onCompose }: { onCompose: () => void }) {
  return (
    <div class="compose-card">
      <WayIn
        sign="M12 5v14M5 12h14"
        title={words.start.compose}
        hint={words.start.composeHint}
        onClick={onCompose}
      />
    </div>
  );
}
