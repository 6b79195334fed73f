import './stored-note.css';
import type { ComponentChildren, RefObject } from 'preact';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { withPlainLines } from '../../domain/language/line-ends';
import { fill } from '../../domain/language/sentence';
import { beginningOf } from '../../domain/notes/beginning';
import { firstWords } from '../../domain/notes/first-words';
import type { Note } from '../../domain/notes/note';
import { isBlank } from '../../domain/records/text-record';
import { isReadOnly } from '../../storage/database/database';
import { Button } from '../controls/button';
import { focusBeside, focusWhenThere } from '../controls/focus';
import { typedIn } from '../controls/typing';
import { Problem, ProblemWithText } from '../page/problem';
import { useWork } from '../page/use-work';
import { WritingContext } from '../page/writing';
import { type FieldDraft, useDraft } from '../writing/use-draft';
import { wordsInMarkup } from '../writing/words-in-markup';
import { type NoteName, StoredNoteFoot } from './stored-note-foot';
import { goneNote, UndoContext } from './undo';

interface Props {
  note: Note;
  /** What it is a note on, where that does not stand above it; its day does then. */
  about?: ComponentChildren;
}

/** A note that was written before: readable at once, editable where it stands. */
export function StoredNote({ note, about }: Props) {
  const draft = useDraft('notes', { behaviour: note.behaviour }, note);
  // Decided once: a note that becomes long while it is written stays in its field.
  const [isWhole, showWhole] = useState(beginningOf(note.text) === undefined);
  const part = useRef<HTMLDivElement>(null);
  const { last, run } = useWork();
  const removed = useContext(UndoContext);
  const remove = () => {
    const goOn = focusBeside(part.current);
    run(() => draft.remove().then((gone) => removed(goneNote(gone), goOn)));
  };
  const takeBack = (text: string) => {
    draft.replace(text);
    // The version that is the text now goes from the list, with its button.
    part.current?.querySelector('textarea')?.focus();
  };
  const openWhole = () => {
    showWhole(true);
    focusWhenThere(`[data-note="${CSS.escape(note.id)}"] textarea`);
  };
  const beginning = isWhole ? undefined : beginningOf(note.text);
  const name = useName(note, part);

  return (
    <div ref={part} class={about ? 'stored-note stored-note--in-list' : 'stored-note'} data-note={note.id}>
      {beginning === undefined ? (
        <Field draft={draft} name={name} onEmpty={remove} />
      ) : (
        <Beginning text={withPlainLines(beginning)} onWhole={openWhole} />
      )}
      <StoredNoteFoot
        note={note}
        about={about}
        name={name}
        state={draft.state}
        onRemove={remove}
        onTakeBack={takeBack}
      />
      {last.problem && draft.state.is !== 'failed' && <Problem kind={last.problem} />}
      {draft.state.is === 'failed' && <ProblemWithText error={draft.state.error} text={draft.text} />}
    </div>
  );
}

/** What tells a note from others, in words; it stays while someone types in the note. */
function useName({ text, created }: Note, part: RefObject<HTMLElement | null>): NoteName {
  const begin = useRef<string>(null);
  if (begin.current === null || !part.current?.contains(document.activeElement))
    begin.current = firstWords(text);
  return {
    when: `${dayInWords(created, new Date())} ${clockTime(created)}`,
    begin: begin.current,
  };
}

interface FieldProps {
  draft: FieldDraft<'notes'>;
  name: NoteName;
  /** Its words were all taken away, and it was left. */
  onEmpty: () => void;
}

function Field({ draft, name, onEmpty }: FieldProps) {
  const id = useId();
  const isEmptied = isBlank(draft.text);
  const mayWrite = useContext(WritingContext) === 'aan' && !isReadOnly();
  return (
    <>
      <label class="only-heard" for={id}>
        {fill(words.note.editLabel, { ...name })}
      </label>
      <textarea
        ref={(element) => wordsInMarkup(element)}
        id={id}
        class="stored-note__text"
        rows={1}
        // What is stored stays as it is until it is changed.
        value={withPlainLines(draft.text)}
        dir="auto"
        readOnly={!mayWrite}
        onInput={(event) => draft.type(typedIn(event.currentTarget))}
        // A note whose words were all taken away is removed, which can be undone.
        onBlur={(event) => {
          draft.leave();
          wordsInMarkup(event.currentTarget);
          if (isBlank(draft.text) && document.hasFocus()) onEmpty();
        }}
        data-state={draft.state.is}
      />
      <p class="stored-note__emptied" role="status">
        {isEmptied && words.note.emptied}
      </p>
    </>
  );
}

/** A note so long that a page which lays it out would stand still: it is changed once it is asked for. */
function Beginning({ text, onWhole }: { text: string; onWhole: () => void }) {
  return (
    <>
      <p class="stored-note__text stored-note__text--cut" dir="auto">
        {`${text}…`}
      </p>
      <div class="buttons buttons--small">
        <Button onClick={onWhole}>{words.note.whole}</Button>
      </div>
    </>
  );
}
