import './search-results.css';
import * as words from '../../content/words/search';
import { fill } from '../../domain/language/sentence';
import type { Found, SearchResult } from '../../domain/search/search';
import { belongsToInputMethod } from '../controls/input-method';
import { OldPage } from '../page/old-page';
import { Hidden } from '../page/personal';
import { useSharing } from '../page/use-sharing';
import { focusResult } from './search-box';
import { type OnPick, Result } from './search-result';
import { shownOfQuery } from './shown-of-query';
import type { Query } from './use-query';

interface Props {
  query: Query;
  found: Found | 'missing';
  /** What picking a behaviour does, when it is not going there. */
  onPick: OnPick | undefined;
}

/** What was found, in groups: behaviours under the heading with the best answer first, then notes, conversations and questions. */
export function SearchResults({ query, found, onPick }: Props) {
  const sharing = useSharing();
  if (found === 'missing')
    return (
      <p role="status">
        <OldPage />
      </p>
    );
  const groups = groupsOf(found);
  const follow = (event: MouseEvent) => {
    const result = (event.target as Element).closest('a');
    if (result) query.follow(result);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is pressed, by Enter too; this moves between them.
    <div class="results" data-results onKeyDown={(event) => pressIn(query, event)} onClickCapture={follow}>
      {groups.length === 0 && (
        <>
          <p>{fill(words.search.none, { query: shownOfQuery(query.text) })}</p>
          <p class="results__hint">{words.search.noneHint}</p>
        </>
      )}
      {groups.map(({ title, count, results }) => (
        <section key={title}>
          <h2 class="results__group">{fill(words.search.group, { title, n: count })}</h2>
          <ol class="results__list">
            {results.map((one) => (
              <Result key={keyOf(one)} result={one} onPick={onPick} />
            ))}
          </ol>
        </section>
      ))}
      {sharing && <Hidden />}
    </div>
  );
}

interface Group {
  title: string;
  /** How many there are, shown or not. */
  count: number;
  results: SearchResult[];
}

const headings = {
  allen: words.search.behaviours,
  iedereen: words.search.behaviours,
  leidinggevende: words.search.forManagers,
};

function groupsOf({ results, counts }: Found): Group[] {
  const behaviours = results.filter((result) => result.kind === 'behaviour');
  const forManagers = behaviours.filter(({ heading }) => heading === 'leidinggevende').length;
  const sides = [...new Set(behaviours.map(({ heading }) => heading))].map((side) => ({
    title: headings[side],
    count: side === 'leidinggevende' ? forManagers : counts.behaviour - forManagers,
    results: behaviours.filter(({ heading }) => heading === side),
  }));
  const ofKind = (kind: 'note' | 'conversation' | 'question', title: string) => ({
    title,
    count: counts[kind],
    results: results.filter((result) => result.kind === kind),
  });
  return [
    ...sides,
    ofKind('note', words.search.notes),
    ofKind('conversation', words.search.conversations),
    ofKind('question', words.search.questions),
  ].filter((group) => group.results.length > 0);
}

/** The arrow keys go from result to result, and from the first back to the field; Escape ends the search. */
function pressIn({ toField, end }: Query, event: KeyboardEvent): void {
  if (belongsToInputMethod(event)) return;
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

function keyOf(result: SearchResult): string {
  switch (result.kind) {
    case 'behaviour':
      return result.behaviour.id;
    case 'note':
      return result.note.id;
    case 'conversation':
      return result.conversation.id;
    case 'question':
      return result.question.id;
  }
}
