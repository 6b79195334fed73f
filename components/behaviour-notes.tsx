import * as words from '../content/words';
import type { Behaviour } from '../domain/deck';
import type { Note } from '../domain/note';
import { fill } from '../domain/sentence';
import { notesOn } from '../storage/notes';
import { Button } from './button';
import { focusWhenThere } from './focus';
import { NoteField } from './note-field';
import { Problem } from './problem';
import { StoredNote } from './stored-note';
import { useNoteDraft } from './use-note-draft';
import { useNotes } from './use-notes';

interface Props {
  behaviour: Behaviour;
  onRemoved: (note: Note) => void;
}

/** Under a behaviour: a field for a new note, and the earlier ones, newest first. */
export function BehaviourNotes({ behaviour, onRemoved }: Props) {
  const draft = useNoteDraft(behaviour.id);
  const { value, problem } = useNotes(
    () => notesOn(behaviour.id),
    (change) => change.behaviour === behaviour.id,
    behaviour.id,
  );
  const earlier = value?.filter(({ id }) => id !== draft.note?.id) ?? [];
  const another = () => {
    draft.restart();
    focusWhenThere('.note-field textarea');
  };
  return (
    <>
      {problem && draft.state.is !== 'failed' && <Problem kind={problem} />}
      <NoteField
        draft={draft}
        label={words.note.ask}
        fullLabel={fill(words.note.labelOn, { behaviour: behaviour.text })}
      >
        {draft.state.is === 'kept' && <Button onClick={another}>{words.note.another}</Button>}
      </NoteField>
      {earlier.length > 0 && (
        <ul class="stored-notes" aria-label={words.note.earlier}>
          {earlier.map((note) => (
            <li key={note.id}>
              <StoredNote note={note} onRemoved={onRemoved} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
