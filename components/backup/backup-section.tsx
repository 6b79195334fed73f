import * as words from '../../content/words/backup';
import { Button } from '../controls/button';
import { useFocusAfter } from '../controls/use-focus-after';
import { useBackupFile } from './use-backup-file';

/** A reservekopie of everything, as a file. */
export function BackupSection() {
  const { sentence, make, confirm, isHanded } = useBackupFile();
  const part = useFocusAfter(isHanded);
  const text = words.data;
  return (
    <div ref={part} class="page-part__group">
      <h3>{text.backupTitle}</h3>
      <p>{text.backupIntro}</p>
      <div class="buttons">
        <Button look="primary" onClick={make}>
          {text.backup}
        </Button>
      </div>
      <p role="status">{sentence}</p>
      {isHanded && (
        <div class="buttons">
          <Button onClick={confirm}>{text.isThere}</Button>
        </div>
      )}
    </div>
  );
}
