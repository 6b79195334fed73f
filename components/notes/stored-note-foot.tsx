import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { clockTime } from '../../content/dates';
import * as words from '../../content/words/notes';
import { fill } from '../../domain/language/sentence';
import type { Note } from '../../domain/notes/note';
import type { SaveState } from '../../domain/records/draft';
import { earlierVersions } from '../../domain/records/version';
import { versionsOf } from '../../storage/database/records';
import { Button } from '../controls/button';
import { useRecords } from '../page/use-records';
import { WritingContext } from '../page/writing';
import { SavedLine } from '../writing/saved-line';
import { EarlierVersions } from './earlier-versions';

/** What tells a note from others, in words: when it was begun, and its first words. */
export interface NoteName {
  when: string;
  begin: string;
}

interface Props {
  note: Note;
  about: ComponentChildren;
  name: NoteName;
  state: SaveState;
  onRemove: () => void;
  onTakeBack: (text: string) => void;
}

/** What stands below a note: what it is on, from when it is, whether it is stored, its earlier versions, its removal. */
export function StoredNoteFoot({ note, about, name, state, onRemove, onTakeBack }: Props) {
  const [looksBack, setLooksBack] = useState(false);
  const mayWrite = useContext(WritingContext) === 'aan';
  const { value: versions = [] } = useRecords(
    'notes',
    async () => earlierVersions(note, await versionsOf(note.id)),
    (change) => change.id === note.id,
    `${note.id} ${note.text}`,
  );
  return (
    <>
      <div class="stored-note__foot">
        {about}
        <time dateTime={new Date(note.created).toISOString()}>
          {about ? clockTime(note.created) : name.when}
        </time>
        <SavedLine state={state} class="stored-note__state" />
        <div class="stored-note__buttons">
          {versions.length > 0 && (
            <Button
              onClick={() => setLooksBack(!looksBack)}
              aria-expanded={looksBack}
              aria-label={fill(words.note.versionsLabel, { ...name })}
            >
              {words.note.versions}
            </Button>
          )}
          <Button onClick={onRemove} aria-label={fill(words.note.removeLabel, { ...name })}>
            {words.note.remove}
          </Button>
        </div>
      </div>
      {looksBack && versions.length > 0 && (
        <EarlierVersions versions={versions} onTakeBack={mayWrite ? onTakeBack : undefined} />
      )}
    </>
  );
}
