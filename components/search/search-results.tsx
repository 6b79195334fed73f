import './search-results.css';
import { deck } from '../../content/deck';
import * as words from '../../content/words/search';
import type { Behaviour } from '../../domain/deck/deck';
import { findBehaviour, valuesInWords } from '../../domain/deck/deck-lookup';
import { dayInWords } from '../../domain/language/dates';
import { counted, fill } from '../../domain/language/sentence';
import { hashOf } from '../../domain/route';
import type { SearchResult } from '../../domain/search/search';
import { Mark } from '../deck/figures';
import { focusResult } from './search-box';
import type { FoundFor } from './use-search';

interface Props {
  query: string;
  found: FoundFor;
  /** What picking a behaviour does, when it is not going there. */
  onPick: ((behaviour: Behaviour) => void) | undefined;
  /** Back to the search field. */
  onLeave: () => void;
  onClear: () => void;
}

/** What was found: the best behaviour first whatever its card, then notes, then questions for a conversation. */
export function SearchResults({ query, found, onPick, onLeave, onClear }: Props) {
  const press = (event: KeyboardEvent) => {
    const links = [...document.querySelectorAll('[data-results] .result__link')];
    const place = links.indexOf(document.activeElement as Element);
    if (event.key === 'ArrowDown') focusResult(place + 1);
    else if (event.key === 'ArrowUp') place > 0 ? focusResult(place - 1) : onLeave();
    else if (event.key === 'Escape') onClear();
    else return;
    event.preventDefault();
  };
  const { results, counts } = found;
  const all = counts.behaviour + counts.note + counts.question;
  const ofKind = (kind: SearchResult['kind']) => results.filter((result) => result.kind === kind);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links in it are what is pressed; this moves between them.
    <div class="results" data-results onKeyDown={press}>
      <p class="results__count" role="status">
        {all > 0 ? counted(words.search.found, all) : fill(words.search.none, { query: query.trim() })}
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

type OnPick = Props['onPick'];

function Group({ title, results, onPick }: { title: string; results: SearchResult[]; onPick?: OnPick }) {
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

function Result({ result, onPick }: { result: SearchResult; onPick: OnPick }) {
  switch (result.kind) {
    case 'behaviour': {
      const { card, behaviour, marks } = result;
      return (
        <li class="result" data-hue={card.id} data-behaviour={behaviour.id}>
          <a
            class="result__link"
            href={hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id })}
            onClick={(event) => {
              if (!onPick) return;
              event.preventDefault();
              onPick(behaviour);
            }}
          >
            <Mark card={card.id} />
            <span>
              <MarkedText text={behaviour.text} marks={marks} />{' '}
              <span class="result__from">
                {card.title}, {valuesInWords(card)}
              </span>
            </span>
          </a>
        </li>
      );
    }
    case 'note': {
      const { note, marks } = result;
      const place = findBehaviour(deck, note.behaviour);
      const to = place
        ? hashOf({ page: 'gedrag', card: place.card.id, behaviour: note.behaviour })
        : hashOf({ page: 'notities' });
      return (
        <li class="result" data-hue={place?.card.id} data-note={note.id}>
          <a class="result__link" href={to}>
            {place && <Mark card={place.card.id} />}
            <span>
              <MarkedText text={note.text} marks={marks} />{' '}
              <span class="result__from">
                {dayInWords(note.created, new Date())}
                {place && `, bij: ${place.behaviour.text}`}
              </span>
            </span>
          </a>
        </li>
      );
    }
    case 'question':
      return (
        <li class="result" data-question={result.question.id}>
          <p class="result__question">
            <MarkedText text={result.question.text} marks={result.marks} />
          </p>
        </li>
      );
  }
}

/** A text with the words that were found marked. @param marks ranges in order, not overlapping */
function MarkedText({ text, marks }: { text: string; marks: SearchResult['marks'] }) {
  const parts = marks.map(([start, end], n) => [
    text.slice(marks[n - 1]?.[1] ?? 0, start),
    <mark key={start}>{text.slice(start, end)}</mark>,
  ]);
  return (
    <span class="result__text">
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </span>
  );
}

function keyOf(result: SearchResult): string {
  if (result.kind === 'behaviour') return result.behaviour.id;
  return result.kind === 'note' ? result.note.id : result.question.id;
}
