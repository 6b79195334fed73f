import './behaviour-notes.css';
import { useContext } from 'preact/hooks';
import * as words from '../../content/words/notes';
import * as writingWords from '../../content/words/writing';
import type { Behaviour } from '../../domain/deck/deck';
import { fill } from '../../domain/language/sentence';
import { isSettled } from '../../domain/records/draft';
import { notesOn } from '../../storage/notes/notes';
import { Button } from '../controls/button';
import { focusWhenThere } from '../controls/focus';
import { Hidden } from '../page/personal';
import { Problem } from '../page/problem';
import { useRecords } from '../page/use-records';
import { useSharing } from '../page/use-sharing';
import { WritingContext } from '../page/writing';
import { NoteField } from '../writing/note-field';
import { useDraft } from '../writing/use-draft';
import { StoredNote } from './stored-note';

/**
 * Under a behaviour: a field for a new note, and the earlier ones, newest first. While the screen is shared, neither:
 * what stood in the field is stored, and stands among the earlier ones afterwards. Where one may only read there is no
 * field, once what stood in it is stored.
 */
export function BehaviourNotes({ behaviour }: { behaviour: Behaviour }) {
  const sharing = useSharing();
  const writing = useContext(WritingContext);
  if (writing === 'uit') return null;
  return sharing ? <Hidden /> : <Notes behaviour={behaviour} areShown={sharing === false} />;
}

/** @param areShown whether it is known that the earlier ones may be seen */
function Notes({ behaviour, areShown }: { behaviour: Behaviour; areShown: boolean }) {
  const draft = useDraft('notes', { behaviour: behaviour.id });
  const { value, problem } = useRecords(
    'notes',
    () => notesOn(behaviour.id),
    (change) => change.about === behaviour.id,
    behaviour.id,
  );
  const isClosed = useContext(WritingContext) !== 'aan' && isSettled(draft.state);
  const stored = areShown ? (value ?? []) : [];
  const earlier = stored.filter(({ id }) => isClosed || id !== draft.record?.id);
  const another = () => {
    draft.restart();
    focusWhenThere('[data-filled]+textarea');
  };
  return (
    <>
      {problem && draft.state.is !== 'failed' && (
        <div class="behaviour-notes__problem">
          <Problem kind={problem} />
        </div>
      )}
      {!isClosed && (
        <NoteField
          draft={draft}
          label={writingWords.field.ask}
          fullLabel={fill(writingWords.field.labelOn, { behaviour: behaviour.text })}
        >
          {draft.state.is === 'saved' && <Button onClick={another}>{writingWords.field.another}</Button>}
        </NoteField>
      )}
      {earlier.length > 0 && (
        <ul class="stored-notes" aria-label={words.note.earlier}>
          {earlier.map((note) => (
            <li key={note.id}>
              <StoredNote note={note} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
