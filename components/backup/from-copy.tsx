import './backup-line.css';
import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/backup';
import { backupRecord } from '../../storage/backup/backup-record';
import { copyTexts } from '../../storage/database/safety-copy';
import { Button } from '../controls/button';
import { useStored } from '../page/use-stored';
import { useWork } from '../page/use-work';
import { howSaved, withLeftOut } from './saved-words';

/** Offers the copy within the browser: as the notes that they were, or as a file. Without one that is said. */
export function FromCopy({ why }: { why: 'damaged' | 'unreachable' }) {
  const [isThere, setThere] = useState<boolean>();
  const record = useStored(backupRecord);
  const { sentence, run } = useWork(() => words.rescue.stuck);
  const text = words.rescue;
  useEffect(() => {
    copyTexts().then(
      (texts) => setThere(texts.length > 0),
      () => setThere(false),
    );
  }, []);
  if (isThere === undefined) return null;
  if (!isThere)
    return (
      <div class="backup-line">
        <p>{text.none[why]}</p>
      </div>
    );
  // Loaded only now: hardly anyone ever needs it.
  const actions = () => import('../../actions/from-copy');
  const takeBack = async () =>
    (await (await actions()).notesFromCopy(new Date())) ? undefined : text.unreadable;
  const save = async () => {
    const saved = await (await actions()).copyAsFile(new Date());
    return saved ? howSaved(saved, text.saved) : text.unreadable;
  };
  return (
    <div class="backup-line">
      <p>{withLeftOut(text.why[why], record?.leftOut ?? 0)}</p>
      <div class="buttons buttons--small">
        <Button look="primary" onClick={() => run(takeBack)}>
          {text.takeBack}
        </Button>
        <Button onClick={() => run(save)}>{text.asFile}</Button>
      </div>
      <p role="status">{sentence}</p>
    </div>
  );
}
