import { useRef, useState } from 'preact/hooks';
import * as words from '../../content/words/backup';
import { kindNames } from '../../domain/records/record';
import { removeAll } from '../../storage/database/trash';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { useFocusAfter } from '../controls/use-focus-after';
import { useSettings } from '../page/use-settings';
import { useBackupFile } from './use-backup-file';

/** All notes to the Prullenbak, after an offered reservekopie. */
export function RemoveAll() {
  const [asking, setAsking] = useState(false);
  const { sentence, run, make, confirm, isHanded } = useBackupFile();
  const mayMakeFiles = useSettings().files === 'aan';
  const part = useFocusAfter(asking);
  const text = words.data;
  const making = useRef<Promise<boolean>>(undefined);
  const makeFirst = async () => {
    making.current = make();
    await making.current;
    making.current = undefined;
  };
  const remove = async () => {
    // A file that is being made is waited for, and without it nothing is removed: the user is told so first.
    if ((await making.current) === false) return;
    await run(async () => {
      await removeAll(kindNames, Date.now());
      return text.removedAll;
    });
    setAsking(false);
  };
  return (
    <div ref={part} class="page-part__group">
      <h3>{text.removeTitle}</h3>
      <p>{text.removeIntro}</p>
      <div class="buttons">
        <Button look="removes" aria-expanded={asking} onClick={() => setAsking(!asking)}>
          {text.removeAll}
        </Button>
      </div>
      {asking && (
        <Confirm
          class="page-part__ask"
          question={mayMakeFiles ? text.removeSure : text.removeSureOnly}
          answers={[
            ...(mayMakeFiles ? [[text.backupFirst, makeFirst] as [string, () => void]] : []),
            [text.removeYes, remove, 'removes'],
            [text.removeNo, () => setAsking(false)],
          ]}
          onCancel={() => setAsking(false)}
        />
      )}
      <p role="status">{sentence}</p>
      {asking && isHanded && (
        <div class="buttons">
          <Button onClick={confirm}>{text.isThere}</Button>
        </div>
      )}
    </div>
  );
}
