import './stored-note.css';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { clockTime, dayInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { fill } from '../../domain/language/sentence';
import type { Note } from '../../domain/notes/note';
import type { SaveState } from '../../domain/records/draft';
import { isBlank } from '../../domain/records/text-record';
import { earlierVersions } from '../../domain/records/version';
import { isReadOnly } from '../../storage/database/database';
import { versionsOf } from '../../storage/database/records';
import { Button } from '../controls/button';
import { Problem, ProblemWithText } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useWork } from '../page/use-work';
import { SavedLine } from '../writing/saved-line';
import { useDraft } from '../writing/use-draft';
import { wordsInMarkup } from '../writing/words-in-markup';
import { EarlierVersions } from './earlier-versions';
import { UndoContext } from './undo';

/** A note that was written before: readable at once, editable where it stands. */
export function StoredNote({ note }: { note: Note }) {
  const id = useId();
  const draft = useDraft('notes', { behaviour: note.behaviour }, note);
  const when = `${dayInWords(note.created, new Date())} ${clockTime(note.created)}`;
  const field = useRef<HTMLTextAreaElement>(null);
  const { last, run } = useWork();
  const removed = useContext(UndoContext);
  const remove = () => run(() => draft.remove().then(removed));
  const takeBack = (text: string) => {
    draft.replace(text);
    // The version that is the text now goes from the list, with its button.
    field.current?.focus();
  };

  return (
    <div class="stored-note" data-note={note.id}>
      <label class="only-heard" for={id}>
        {fill(words.note.editLabel, { when })}
      </label>
      <textarea
        ref={(element) => {
          field.current = element;
          wordsInMarkup(element);
        }}
        id={id}
        class="stored-note__text"
        rows={1}
        value={draft.text}
        dir="auto"
        readOnly={isReadOnly()}
        onInput={(event) => draft.type(event.currentTarget.value)}
        // A note whose words were all taken away is removed, which can be undone.
        onBlur={(event) => {
          draft.leave();
          wordsInMarkup(event.currentTarget);
          if (isBlank(draft.text) && document.hasFocus()) remove();
        }}
        data-state={draft.state.is}
      />
      <Foot note={note} state={draft.state} when={when} onRemove={remove} onTakeBack={takeBack} />
      {last.problem && draft.state.is !== 'failed' && <Problem kind={last.problem} />}
      {draft.state.is === 'failed' && <ProblemWithText error={draft.state.error} text={draft.text} />}
    </div>
  );
}

interface FootProps {
  note: Note;
  state: SaveState;
  /** The moment the note was begun, in words. */
  when: string;
  onRemove: () => void;
  onTakeBack: (text: string) => void;
}

/** What stands below a note: from when it is, whether it is stored, its earlier versions and its removal. */
function Foot({ note, state, when, onRemove, onTakeBack }: FootProps) {
  const [looksBack, setLooksBack] = useState(false);
  const { value: versions = [] } = useRecords(
    'notes',
    async () => earlierVersions(note, await versionsOf(note.id)),
    (change) => change.id === note.id,
    `${note.id} ${note.text}`,
  );
  return (
    <>
      <div class="stored-note__foot">
        <time dateTime={new Date(note.created).toISOString()}>{when}</time>
        <SavedLine state={state} class="stored-note__state" />
        {versions.length > 0 && (
          <Button
            onClick={() => setLooksBack(!looksBack)}
            aria-expanded={looksBack}
            aria-label={fill(words.note.versionsLabel, { when })}
          >
            {words.note.versions}
          </Button>
        )}
        <Button onClick={onRemove} aria-label={fill(words.note.removeLabel, { when })}>
          {words.note.remove}
        </Button>
      </div>
      {looksBack && versions.length > 0 && <EarlierVersions versions={versions} onTakeBack={onTakeBack} />}
    </>
  );
}
