import './compose-card.css';
import * as words from '../../content/words/prepare';

/** Beside the recepten: a conversation of one's own. */
export function ComposeCard({ onCompose }: { onCompose: () => void }) {
  return (
    <button type="button" class="compose-card" onClick={onCompose}>
      <svg class="compose-card__sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M12 5v14M5 12h14" />
      </svg>
      <span class="compose-card__names">
        <span class="compose-card__title">{words.start.compose}</span>{' '}
        <span class="compose-card__hint">{words.start.composeHint}</span>
      </span>
    </button>
  );
}
