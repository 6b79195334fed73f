import './find-behaviour.css';
import { useCallback, useId, useRef, useState } from 'preact/hooks';
import { titleWithValues } from '../../content/values';
import * as words from '../../content/words/prepare';
import { OldPage } from '../page/old-page';
import { useSettings } from '../page/use-settings';
import { useWhenSharingBegins } from '../page/use-when-sharing-begins';
import { ClearButton } from '../search/clear-button';
import { useSearch } from '../search/use-search';

interface Props {
  taken: ReadonlySet<string>;
  onAdd: (id: string) => void;
}

/** How many of what was found are shown. */
const most = 6;

/** Finds behaviours by their words, and adds those that are pressed. */
export function FindBehaviour({ taken, onAdd }: Props) {
  const id = useId();
  const settings = useSettings();
  const [query, setQuery] = useState('');
  useWhenSharingBegins(useCallback(() => setQuery(''), []));
  const found = useSearch(query, settings.role);
  const all = found && found !== 'missing' ? found.results : [];
  const results = all.flatMap((result) => (result.kind === 'behaviour' ? [result] : []));
  return (
    <div class="find-behaviour">
      <label for={id}>{words.choice.search}</label>
      <Field id={id} query={query} onQuery={setQuery} />
      <p role="status">{found === 'missing' && <OldPage />}</p>
      {found && found !== 'missing' && results.length === 0 && <p>{words.choice.nothing}</p>}
      <ul>
        {results.slice(0, most).map(({ behaviour, card }) => (
          <li key={behaviour.id}>
            <button
              type="button"
              class="find-behaviour__found"
              data-found={behaviour.id}
              aria-disabled={taken.has(behaviour.id)}
              onClick={() => !taken.has(behaviour.id) && onAdd(behaviour.id)}
            >
              <span>
                {behaviour.text} <span class="find-behaviour__card">{titleWithValues(card)}</span>
              </span>
              <span class="find-behaviour__add">
                {taken.has(behaviour.id) ? words.choice.there : words.choice.add}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Field(props: { id: string; query: string; onQuery: (query: string) => void }) {
  const { id, query, onQuery } = props;
  const field = useRef<HTMLInputElement>(null);
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  return (
    <span class="find-behaviour__box">
      <input
        ref={field}
        id={id}
        type="search"
        class="find-behaviour__field"
        autocomplete="off"
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
      {query !== '' && <ClearButton onClick={clear} />}
    </span>
  );
}
