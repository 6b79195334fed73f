import './search-result.css';
import { capital, dayInWords } from '../../content/dates';
import { valuesInWords } from '../../content/values';
import * as words from '../../content/words/search';
import type { Behaviour, Card } from '../../domain/deck/deck';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import { hashOf } from '../../domain/route';
import type { SearchResult } from '../../domain/search/search';
import { snippetOf } from '../../domain/search/snippet';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { useKnownCards } from '../deck/use-known-cards';
import { shownOfQuery } from './shown-of-query';

export type OnPick = (card: Card, behaviour: Behaviour) => void;

interface Props {
  result: SearchResult;
  onPick: OnPick | undefined;
}

/** One line of what was found, with the words that fit marked. */
export function Result({ result, onPick }: Props) {
  switch (result.kind) {
    case 'behaviour':
      return <FoundBehaviour {...result} onPick={onPick} />;
    case 'note':
      return <FoundNote {...result} />;
    case 'conversation':
      return <FoundConversation {...result} />;
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

type OfKind<Kind> = Extract<SearchResult, { kind: Kind }>;

function FoundBehaviour({
  card,
  behaviour,
  marks,
  onPick,
}: OfKind<'behaviour'> & { onPick: OnPick | undefined }) {
  const pick = (event: MouseEvent) => {
    if (!onPick) return;
    event.preventDefault();
    onPick(card, behaviour);
  };
  return (
    <li class="result hued" style={hueOf(card)} data-behaviour={behaviour.id}>
      <a
        class="result__link"
        href={hashOf({ page: 'gedrag', card: card.id, behaviour: behaviour.id })}
        onClick={pick}
      >
        <Mark card={card} />
        <span>
          <MarkedText text={behaviour.text} marks={marks} />{' '}
          <span class="result__from">{`${card.title}\u00a0· ${valuesInWords(card)}`}</span>
        </span>
      </a>
    </li>
  );
}

function FoundNote({ note, marks }: OfKind<'note'>) {
  const found = findBehaviour(useKnownCards(), note.behaviour);
  const to =
    found && findBehaviour(useDeck(), note.behaviour)
      ? hashOf({ page: 'gedrag', card: found.card.id, behaviour: note.behaviour })
      : hashOf({ page: 'notities' });
  return (
    <li class="result hued" style={hueOf(found?.card)} data-note={note.id}>
      <a class="result__link" href={to}>
        {found && <Mark card={found.card} />}
        <span>
          <Snippet text={note.text} marks={marks} />{' '}
          <span class="result__from">
            {dayInWords(note.created, new Date())}
            {found && fill(words.search.noteOn, { behaviour: found.behaviour.text })}
          </span>
        </span>
      </a>
    </li>
  );
}

function FoundConversation({ conversation, marks }: OfKind<'conversation'>) {
  const { id, title, text, created } = conversation;
  // Its title is what its text begins with.
  const [begin] = marks[0] ?? [0];
  return (
    <li class="result" data-conversation={id}>
      <a class="result__link" href={hashOf({ page: 'gesprek', id })}>
        <span>
          <Snippet text={text} marks={marks} />{' '}
          <span class="result__from">
            {capital(dayInWords(created, new Date()))}
            {begin > title.length && ` · ${shownOfQuery(title)}`}
          </span>
        </span>
      </a>
    </li>
  );
}

/** The piece of a note that shows why it was found. */
function Snippet({ text, marks }: { text: string; marks: SearchResult['marks'] }) {
  const piece = snippetOf(text, marks);
  return (
    <span class="result__piece" dir="auto">
      {piece.before && `${words.search.cut} `}
      <MarkedText text={piece.text} marks={piece.marks} />
      {piece.after && ` ${words.search.cut}`}
    </span>
  );
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
