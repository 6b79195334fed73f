import './clear-button.css';
import * as words from '../../content/words/search';

/** Lies at the end of a search field that is filled, and empties it. */
export function ClearButton({ onClick }: { onClick: () => void }) {
  return (
    <button type="button" class="clear-button" aria-label={words.search.clear} onClick={onClick}>
      <svg class="clear-button__cross" viewBox="0 0 24 24" aria-hidden="true">
        <path d="m6.5 6.5 11 11m0-11-11 11" />
      </svg>
    </button>
  );
}
