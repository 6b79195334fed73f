import { downloadBackup } from '../../actions/make-backup';
import * as words from '../../content/words/backup';
import { Button } from '../controls/button';
import { useSaid } from '../page/use-said';

/** A reservekopie of everything, as a file. */
export function BackupSection() {
  const { sentence, attempt } = useSaid();
  const text = words.data;
  return (
    <div class="data__part">
      <h3>{text.backupTitle}</h3>
      <p>{text.backupIntro}</p>
      <div class="buttons">
        <Button look="primary" onClick={() => attempt(() => downloadBackup(new Date()))}>
          {text.backup}
        </Button>
      </div>
      <p role="status">{sentence}</p>
    </div>
  );
}
