import './search-box.css';
import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import * as words from '../../content/words/search';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
}

/** The search field on top of the panel. Arrow down goes to the results, Enter opens the first, Escape clears. */
export function SearchBox({ field, query, onQuery }: Props) {
  const id = useId();
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && query !== '') onQuery('');
    else if (event.key === 'ArrowDown') focusResult(0);
    else if (event.key === 'Enter') resultAt(0)?.click();
    else return;
    event.preventDefault();
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
        // The label is the name; this repeats it where there is room for one line only.
        placeholder={words.search.label}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={press}
      />
    </search>
  );
}

/** Each result is one link; the arrow keys go from link to link. */
function resultAt(place: number): HTMLElement | undefined {
  return document.querySelectorAll<HTMLElement>('[data-results] .result__link')[place];
}

/** Moves the focus to a result. @returns whether there is one */
export function focusResult(place: number): boolean {
  const result = resultAt(place);
  result?.focus();
  return result !== undefined;
}
