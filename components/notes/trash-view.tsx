import './trash-view.css';
import { useMemo, useRef, useState } from 'preact/hooks';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { findBehaviour } from '../../domain/deck/deck-lookup';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import { beginningOf } from '../../domain/notes/beginning';
import { firstWords } from '../../domain/notes/first-words';
import type { Trashed as TrashedRecord } from '../../domain/records/trashed';
import { hashOf } from '../../domain/route';
import { putBackRecord } from '../../storage/database/records';
import { emptyTrash, putAllBack, trashedRecords } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { focusBeside, focusOnHeading } from '../controls/focus';
import { LongList } from '../controls/long-list';
import { useFocusAfter } from '../controls/use-focus-after';
import { Mark } from '../deck/figures';
import { hueOf } from '../deck/hue';
import { useDeck } from '../deck/use-deck';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useWork } from '../page/use-work';
import { OnPaper } from './on-paper';
import { PrintedNote } from './printed-note';

/** The removed notes of the last 30 days: put back one, or clear them all away for good. */
export function TrashView() {
  const { value, problem } = useRecords(
    'notes',
    () => trashedRecords('notes'),
    () => true,
    'trash',
  );
  const text = words.trash;
  return (
    <div class="trash">
      <h2 class="trash__title">{text.title}</h2>
      {problem && <Problem kind={problem} />}
      {value && <p>{value.length > 0 ? text.hint : text.none}</p>}
      {value && value.length > 0 && (
        <>
          {value.length > 1 && <RestoreAll />}
          <TrashedNotes notes={value} />
          <EmptyTrash />
        </>
      )}
      {value && value.length > 0 && (
        <OnPaper title={text.title}>
          {() => value.map((note) => <PrintedNote key={note.id} note={note} />)}
        </OnPaper>
      )}
      <a class="text-link trash__back" href={hashOf({ page: 'notities' })}>
        {text.toNotes}
      </a>
    </div>
  );
}

/** About the height of a removed note, in px. */
const rowHeight = 120;

function TrashedNotes({ notes }: { notes: TrashedRecord<'notes'>[] }) {
  const byId = useMemo(() => new Map(notes.map((note) => [note.id, note])), [notes]);
  const ids = useMemo(() => [...byId.keys()], [byId]);
  return (
    <LongList
      ids={ids}
      height={rowHeight}
      row={(id) => {
        const note = byId.get(id);
        return note && <Trashed note={note} />;
      }}
    />
  );
}

function Trashed({ note }: { note: TrashedRecord<'notes'> }) {
  const found = findBehaviour(useDeck(), note.behaviour);
  const now = new Date();
  const when = `${dayInWords(note.created, now)} ${clockTime(note.created)}`;
  const part = useRef<HTMLDivElement>(null);
  const { last, run } = useWork();
  const putBack = () => {
    const goOn = focusBeside(part.current);
    run(() => putBackRecord('notes', note, Date.now()).then(goOn));
  };
  return (
    <div ref={part} class="trashed paper" style={hueOf(found?.card)} data-note={note.id}>
      <TrashedText text={withPlainLines(note.text)} />
      <p class="trashed__about">
        {found && <Mark card={found.card} />}
        <span class="trashed__behaviour">{found?.behaviour.text ?? words.notes.unknownBehaviour}</span>
      </p>
      <div class="trashed__foot">
        <p>{fill(words.trash.removedOn, { when: dayInWords(note.removed, now) })}</p>
        <Button
          onClick={putBack}
          aria-label={fill(words.trash.restoreLabel, { when, begin: firstWords(note.text) })}
        >
          {words.trash.restore}
        </Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </div>
  );
}

/** The words of a removed note; of a very long one the beginning, and the rest once it is asked for. */
function TrashedText({ text }: { text: string }) {
  const [isWhole, showWhole] = useState(false);
  const beginning = isWhole ? undefined : beginningOf(text);
  return (
    <>
      <p class="trashed__text" dir="auto">
        {beginning === undefined ? text : `${beginning}…`}
      </p>
      {beginning !== undefined && (
        <div class="buttons buttons--small">
          <Button onClick={() => showWhole(true)}>{words.note.whole}</Button>
        </div>
      )}
    </>
  );
}

function RestoreAll() {
  const { last, run } = useWork();
  return (
    <>
      <div class="buttons">
        <Button onClick={() => run(() => putAllBack(Date.now()).then(focusOnHeading))}>
          {words.trash.restoreAll}
        </Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </>
  );
}

/** What was removed for good took the copy within the browser along; what is left has one again at once. */
async function copyAnew(): Promise<void> {
  const { copyWithinBrowser } = await import('../../actions/make-backup');
  await copyWithinBrowser(new Date());
}

/** The one thing that cannot be undone: so it is asked twice. */
function EmptyTrash() {
  const [asking, setAsking] = useState(false);
  const { last, run } = useWork();
  const part = useFocusAfter(asking);
  const text = words.trash;
  const empty = async () => {
    if (!(await run(() => emptyTrash().then(focusOnHeading)))) return;
    await copyAnew();
  };
  return (
    <div ref={part}>
      {asking ? (
        <Confirm
          question={text.emptySure}
          answers={[
            [text.cancel, () => setAsking(false)],
            [text.emptyYes, empty, 'removes'],
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
