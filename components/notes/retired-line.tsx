import '../backup/backup-line.css';
import { useRef } from 'preact/hooks';
import { saying } from '../../content/amount';
import * as words from '../../content/words/notes';
import { putBackOf } from '../../storage/database/trash';
import { type Retired, retired } from '../../storage/values/retired';
import { Button } from '../controls/button';
import { focusLater, focusOutside } from '../controls/focus';
import { Problem } from '../page/problem';
import { useStored } from '../page/use-stored';
import { useWork } from '../page/use-work';

/** Says which notes went to the Prullenbak because their time was over, and puts them back in one step. */
export function RetiredLine() {
  const found = useStored(retired);
  const line = useRef<HTMLDivElement>(null);
  const { last, run } = useWork();
  if (!found) return null;
  const leave = () => focusLater(() => focusOutside(line.current));
  const close = (goOn = leave()) => {
    goOn();
    return retired.set(null);
  };
  const putBack = ({ moments }: Retired) => {
    const goOn = leave();
    run(() => putBackOf(moments, Date.now()).then(() => close(goOn)));
  };
  const text = words.retired;
  return (
    <div ref={line} class="backup-line">
      <p role="status">{saying(text.said, found)}</p>
      <div class="buttons buttons--small">
        <Button look="primary" onClick={() => putBack(found)}>
          {text.putBack}
        </Button>
        <Button onClick={() => close()}>{text.close}</Button>
      </div>
      {last.problem && <Problem kind={last.problem} />}
    </div>
  );
}
