import './backup-line.css';
import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/backup';
import { copyTexts } from '../../storage/database/safety-copy';
import { Button } from '../controls/button';
import { useWork } from '../page/use-work';
import { howSaved } from './backup-words';

/** Offers the copy within the browser, if there is one: as the notes that they were, or as a file. */
export function FromCopy({ why }: { why: 'damaged' | 'unreachable' }) {
  const [isThere, setThere] = useState(false);
  const { sentence, run } = useWork(() => words.rescue.stuck);
  const text = words.rescue;
  useEffect(() => {
    copyTexts().then(
      (texts) => setThere(texts.length > 0),
      () => undefined,
    );
  }, []);
  if (!isThere) return null;
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
      <p>{text.why[why]}</p>
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
