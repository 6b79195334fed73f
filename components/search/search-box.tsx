import './search-box.css';
import { useId } from 'preact/hooks';
import * as words from '../../content/words/search';
import { focusOnHeading } from '../controls/focus';
import { belongsToInputMethod } from '../controls/input-method';
import { ClearButton } from './clear-button';
import { useFoundInWords } from './use-found-in-words';
import type { Query } from './use-query';

/** The search field on top of the panel. Arrow down goes to the results, Enter opens the first, Escape clears. */
export function SearchBox({ query }: { query: Query }) {
  const { text, field, type, end, toField } = query;
  const id = useId();
  const told = useFoundInWords(query);
  const press = (event: KeyboardEvent) => {
    if (belongsToInputMethod(event)) return;
    if (event.key === 'Escape' && text !== '') end();
    // Whoever came here by opening the panel goes on from what it shows.
    else if (event.key === 'Escape') focusOnHeading();
    else if (event.key === 'ArrowDown') focusResult(0);
    else if (event.key === 'Enter') resultAt(0)?.click();
    else return;
    event.preventDefault();
  };
  const clear = () => {
    end();
    toField();
  };
  return (
    <search class="search">
      <label class="only-heard" for={id}>
        {words.search.label}
      </label>
      <svg class="search__sign" viewBox="0 0 24 24" aria-hidden="true">
        <circle cx="10.5" cy="10.5" r="6.5" />
        <path d="m15.5 15.5 5 5" />
      </svg>
      <input
        ref={field}
        id={id}
        class="search__field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        enterkeyhint="search"
        // The label is the name; this says as much where there is room for one word only.
        placeholder={words.search.placeholder}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={press}
      />
      {text !== '' && <ClearButton onClick={clear} />}
      <p class="only-heard" role="status">
        {/* An empty text would be drawn anew at each key, and some readers tell that. */}
        {told !== '' && told}
      </p>
    </search>
  );
}

/** Each result is one link; the arrow keys go from link to link. */
function resultAt(index: number): HTMLElement | undefined {
  return document.querySelectorAll<HTMLElement>('[data-results] a')[index];
}

/** Moves the focus to a result, if there is one. */
export function focusResult(index: number): void {
  resultAt(index)?.focus();
}
