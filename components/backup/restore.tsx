import { useRef } from 'preact/hooks';
import * as words from '../../content/words/backup';
import * as controlsWords from '../../content/words/controls';
import { fill, inDutch } from '../../domain/language/sentence';
import { type Amount, totalOf } from '../../domain/records/amount';
import { withAllRetained } from '../../storage/backup/restored-choices';
import { Button } from '../controls/button';
import { Confirm } from '../controls/confirm';
import { useFocusAfter } from '../controls/use-focus-after';
import { Stopped } from '../page/problem-in-words';
import { planInWords } from './restore-plan-words';
import { type RestoreState, useRestore } from './use-restore';

/** A reservekopie put back: what it will do is said first, and one step undoes it. */
export function Restore() {
  const { state, sentence, openFile, putBack, takeBack, cancel } = useRestore();
  const isLong = state.is === 'busy' && state.long;
  const part = useFocusAfter(isLong ? 'long' : state.is);
  const text = words.data;
  return (
    <div ref={part} class="page-part__group">
      <h3>{text.restoreTitle}</h3>
      <p>{text.restoreIntro}</p>
      <FileButton onChoose={openFile} off={state.is === 'busy'} />
      {state.is === 'asking' && (
        <Confirm
          class="page-part__ask"
          question={planInWords(state)}
          answers={[
            [text.restoreYes, () => putBack(state.backup)],
            ...keepingAll(state.tooOld, () => putBack(withAllRetained(state.backup))),
            [text.restoreNo, cancel],
          ]}
          onCancel={cancel}
        />
      )}
      {isLong && <Busy {...state} />}
      <p role="status">{!isLong && sentence}</p>
      {state.is === 'done' && (
        <div class="buttons">
          <Button onClick={() => takeBack(state.restored)}>{controlsWords.undo}</Button>
        </div>
      )}
    </div>
  );
}

/** A button that lets the user choose a file: the browser's own has words of its own, in its own language. */
function FileButton({ onChoose, off }: { onChoose: (file: File) => void; off: boolean }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <Button aria-disabled={off} onClick={() => !off && input.current?.click()}>
        {words.data.restore}
      </Button>
      <input
        ref={input}
        class="page-part__file"
        type="file"
        accept=".json,application/json"
        aria-label={words.data.restore}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onChoose(chosen);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Busy({ done, all, stop }: Extract<RestoreState, { is: 'busy' }>) {
  const text = words.data;
  return (
    <div class="page-part__ask">
      <progress value={done} max={all} aria-label={text.restoreTitle} />
      <p>{fill(text.progress, { done: inDutch(done), all: inDutch(all) })}</p>
      <div class="buttons">
        <Button look="primary" onClick={() => stop.abort(new Stopped())}>
          {text.stop}
        </Button>
      </div>
    </div>
  );
}

/** One answer more when something is so old that it would not stay. */
function keepingAll(tooOld: Amount, putBack: () => void): [string, () => void][] {
  return totalOf(tooOld) > 0 ? [[words.data.restoreKeep, putBack]] : [];
}
