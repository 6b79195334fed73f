import './search-results.css';
import * as words from '../../content/words/search';
import { counted, fill } from '../../domain/language/sentence';
import type { SearchResult } from '../../domain/search/search';
import { focusResult } from './search-box';
import { type OnPick, Result } from './search-result';
import type { Query } from './use-query';
import type { FoundFor } from './use-search';

interface Props {
  query: Query;
  found: FoundFor;
  /** What picking a behaviour does, when it is not going there. */
  onPick: OnPick | undefined;
}

/** What was found: the best behaviour first whatever its card, then notes, then questions for a conversation. */
export function SearchResults({ query, found, onPick }: Props) {
  const { results, counts } = found;
  const all = counts.behaviour + counts.note + counts.question;
  const ofKind = (kind: SearchResult['kind']) => results.filter((result) => result.kind === kind);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is pressed; this moves between them.
    <div class="results" data-results onKeyDown={(event) => pressIn(query, event)}>
      <p class="results__count" role="status">
        {all > 0 ? counted(words.search.found, all) : fill(words.search.none, { query: query.text.trim() })}
      </p>
      {all === 0 && <p>{words.search.noneHint}</p>}
      <Group
        title={found.forManagers ? words.search.forManagers : words.search.behaviours}
        results={ofKind('behaviour')}
        onPick={onPick}
      />
      <Group title={words.search.notes} results={ofKind('note')} />
      <Group title={words.search.questions} results={ofKind('question')} />
    </div>
  );
}

/** The arrow keys go from result to result, and from the first back to the field; Escape ends the search. */
function pressIn({ toField, end }: Query, event: KeyboardEvent): void {
  const links = [...document.querySelectorAll('[data-results] a')];
  const index = links.indexOf(document.activeElement as Element);
  if (event.key === 'ArrowDown') focusResult(index + 1);
  else if (event.key === 'ArrowUp') index > 0 ? focusResult(index - 1) : toField();
  else if (event.key === 'Escape') {
    end();
    toField();
  } else return;
  event.preventDefault();
}

interface GroupProps {
  title: string;
  results: SearchResult[];
  onPick?: OnPick | undefined;
}

function Group({ title, results, onPick }: GroupProps) {
  if (results.length === 0) return null;
  return (
    <section>
      <h2 class="results__group">{title}</h2>
      <ol class="results__list">
        {results.map((one) => (
          <Result key={keyOf(one)} result={one} onPick={onPick} />
        ))}
      </ol>
    </section>
  );
}

function keyOf(result: SearchResult): string {
  if (result.kind === 'behaviour') return result.behaviour.id;
  return result.kind === 'note' ? result.note.id : result.question.id;
}
