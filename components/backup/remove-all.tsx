import { useState } from 'preact/hooks';
import { downloadBackup } from '../../actions/make-backup';
import * as words from '../../content/words/backup';
import { removeAllNotes } from '../../storage/notes/trash';
import { Button } from '../controls/button';
import { useFocusAfter } from '../controls/use-focus-after';
import { useSaid } from '../page/use-said';

/** All notes to the Prullenbak, after an offered reservekopie. */
export function RemoveAll() {
  const [asking, setAsking] = useState(false);
  const { sentence, attempt } = useSaid();
  const part = useFocusAfter(asking);
  const text = words.data;
  const removeAll = async () => {
    await attempt(async () => {
      await removeAllNotes(Date.now());
      return text.removedAll;
    });
    setAsking(false);
  };
  return (
    <div ref={part} class="data__part">
      <h3>{text.removeTitle}</h3>
      <p>{text.removeIntro}</p>
      <div class="buttons">
        <Button aria-expanded={asking} onClick={() => setAsking(true)}>
          {text.removeAll}
        </Button>
      </div>
      {asking && (
        <div class="data__ask" role="alert">
          <p>{text.removeSure}</p>
          <div class="buttons">
            <Button look="primary" onClick={() => attempt(() => downloadBackup(new Date()))}>
              {text.backupFirst}
            </Button>
            <Button onClick={removeAll}>{text.removeYes}</Button>
            <Button onClick={() => setAsking(false)}>{text.cancel}</Button>
          </div>
        </div>
      )}
      <p role="status">{sentence}</p>
    </div>
  );
}
