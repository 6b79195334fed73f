import './trash-view.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import type { Trashed as TrashedRecord } from '../../domain/records/trashed';
import { hashOf } from '../../domain/route';
import { putBackRecord } from '../../storage/database/records';
import { emptyTrash, putAllBack, trashedRecords } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { focusOutside } from '../controls/focus';
import { LongList } from '../controls/long-list';
import { useFocusAfter } from '../controls/use-focus-after';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useWork } from '../page/use-work';

/** The removed notes of the last 30 days: put back one, or clear them all away for good. */
export function TrashView() {
  const { value, problem } = useRecords(
    'notes',
    () => trashedRecords('notes'),
    () => true,
    'trash',
  );
  const view = useRef<HTMLDivElement>(null);
  const text = words.trash;
  return (
    <div ref={view} class="trash">
      <h2 class="trash__title">{text.title}</h2>
      {problem && <Problem kind={problem} />}
      {value && <p>{value.length > 0 ? text.hint : text.none}</p>}
      {value && value.length > 0 && (
        <>
          {value.length > 1 && <RestoreAll onBack={() => focusOutside(view.current)} />}
          <TrashedNotes notes={value} />
          <EmptyTrash />
        </>
      )}
      <a class="text-link trash__back" href={hashOf({ page: 'notities' })}>
        {text.toNotes}
      </a>
    </div>
  );
}

/** About the height of a removed note, in px. */
const rowHeight = 140;

function TrashedNotes({ notes }: { notes: TrashedRecord<'notes'>[] }) {
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  const focusElsewhere = (id: string) =>
    focusOutside(document.querySelector(`[data-note="${CSS.escape(id)}"]`));
  return (
    <LongList
      ids={ids}
      height={rowHeight}
      row={(id) => {
        const note = byId.get(id);
        return note && <Trashed note={note} onBack={() => focusElsewhere(id)} />;
      }}
    />
  );
}

function Trashed({ note, onBack }: { note: TrashedRecord<'notes'>; onBack: () => void }) {
  const found = findBehaviour(useDeck(), note.behaviour);
  const now = new Date();
  const when = dayInWords(note.created, now);
  const { last, run } = useWork();
  return (
    <div class="trashed paper" style={hueOf(found?.card)} data-note={note.id}>
      <p class="trashed__text">{note.text}</p>
      <p class="trashed__from">
        {found?.behaviour.text ?? words.notes.unknownBehaviour}{' '}
        {fill(words.trash.removedOn, { when: dayInWords(note.removed, now) })}
      </p>
      <div class="buttons buttons--small">
        <Button
          onClick={() => run(() => putBackRecord('notes', note, Date.now()).then(onBack))}
          aria-label={fill(words.trash.restoreLabel, { when })}
        >
          {words.trash.restore}
        </Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </div>
  );
}

function RestoreAll({ onBack }: { onBack: () => void }) {
  const { last, run } = useWork();
  return (
    <>
      <div class="buttons">
        <Button onClick={() => run(() => putAllBack(Date.now()).then(onBack))}>
          {words.trash.restoreAll}
        </Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </>
  );
}

/** The one thing that cannot be undone: so it is asked twice. */
function EmptyTrash() {
  const [asking, setAsking] = useState(false);
  const { last, run } = useWork();
  const part = useFocusAfter(asking);
  const text = words.trash;
  return (
    <div ref={part}>
      {asking ? (
        <Confirm
          question={text.emptySure}
          answers={[
            [text.cancel, () => setAsking(false)],
            [text.emptyYes, () => run(() => emptyTrash().then(() => focusOutside(part.current))), 'removes'],
          ]}
          onCancel={() => setAsking(false)}
        >
          {last.problem && <Problem kind={last.problem} />}
        </Confirm>
      ) : (
        <div class="buttons">
          <Button onClick={() => setAsking(true)}>{text.empty}</Button>
        </div>
      )}
    </div>
  );
}
