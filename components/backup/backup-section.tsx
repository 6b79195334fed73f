import { downloadBackup } from '../../actions/make-backup';
import * as words from '../../content/words/backup';
import { Button } from '../controls/button';
import { useWork } from '../page/use-work';
import { backupMade, whyNoBackup } from './backup-words';

/** A reservekopie of everything, as a file. */
export function BackupSection() {
  const { sentence, run } = useWork(whyNoBackup);
  const text = words.data;
  return (
    <div class="data__part">
      <h3>{text.backupTitle}</h3>
      <p>{text.backupIntro}</p>
      <div class="buttons">
        <Button look="primary" onClick={() => run(() => downloadBackup(new Date()).then(backupMade))}>
          {text.backup}
        </Button>
      </div>
      <p role="status">{sentence}</p>
    </div>
  );
}
