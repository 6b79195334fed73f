import { useRef, useState } from 'preact/hooks';
import * as words from '../../content/words/backup';
import * as controlsWords from '../../content/words/controls';
import { type Backup, readBackup, refuseTooBig } from '../../domain/backup/backup';
import type { MergePlan } from '../../domain/backup/merge';
import { fullDate } from '../../domain/language/dates';
import { counted, fill, inDutch } from '../../domain/language/sentence';
import {
  type Course,
  planRestore,
  type Restored,
  restoreBackup,
  undoRestore,
} from '../../storage/backup/restore';
import { sha256 } from '../../storage/database/checksum';
import { Button } from '../controls/button';
import { useFocusAfter } from '../controls/use-focus-after';
import { Stopped, useSaid } from '../page/use-said';

/** Where a restore stands. */
type State =
  | { is: 'idle' }
  | { is: 'asking'; backup: Backup; plan: MergePlan }
  | { is: 'busy'; done: number; all: number; stop: AbortController; long: boolean }
  | { is: 'done'; restored: Restored };

/** Work that takes longer than this, in ms, shows how far it is. */
const patience = 300;

/** A reservekopie put back: what it will do is said first, and one step undoes it. */
export function Restore() {
  const [state, setState] = useState<State>({ is: 'idle' });
  const { sentence, attempt } = useSaid();
  const isLong = state.is === 'busy' && state.long;
  const part = useFocusAfter(isLong ? 'long' : state.is);
  const text = words.data;

  /** Does something, after which the restore stands elsewhere: where it stood before when that fails. */
  const go = async (work: () => Promise<[State, string?]>, otherwise: State) => {
    let next = otherwise;
    await attempt(async () => {
      const [state, said] = await work();
      next = state;
      return said;
    });
    setState(next);
  };
  /** Follows the work in a bar, with a button that stops it. */
  const inSight = (): Course => {
    const stop = new AbortController();
    const begun = performance.now();
    const progress = (done: number, all: number) =>
      setState({ is: 'busy', done, all, stop, long: performance.now() - begun > patience });
    progress(0, 1);
    return { progress, stop: stop.signal };
  };
  const look = (file: File) =>
    go(
      async () => {
        refuseTooBig(file.size);
        const backup = await readBackup(await file.text(), sha256);
        return [{ is: 'asking', backup, plan: await planRestore(backup.content) }];
      },
      // After a wrong file, what was put back before can still be undone.
      state.is === 'done' ? state : { is: 'idle' },
    );
  const putBack = ({ content }: Backup) =>
    go(
      async () => {
        const restored = await restoreBackup(content, Date.now(), inSight());
        return [{ is: 'done', restored }, text.restored];
      },
      { is: 'idle' },
    );
  const takeBack = (restored: Restored) =>
    go(
      async () => {
        await undoRestore(restored, inSight());
        return [{ is: 'idle' }, text.undone];
      },
      { is: 'done', restored },
    );

  return (
    <div ref={part} class="data__part">
      <h3>{text.restoreTitle}</h3>
      <p>{text.restoreIntro}</p>
      <FileButton onChoose={look} off={state.is === 'busy'} />
      {state.is === 'asking' && (
        <div class="data__ask" role="alert">
          <p>{planInWords(state)}</p>
          <div class="buttons">
            <Button look="primary" onClick={() => putBack(state.backup)}>
              {text.restoreYes}
            </Button>
            <Button onClick={() => setState({ is: 'idle' })}>{text.cancel}</Button>
          </div>
        </div>
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
        class="data__file"
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

function Busy({ done, all, stop }: Extract<State, { is: 'busy' }>) {
  const text = words.data;
  return (
    <div class="data__ask">
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

const inPlan = ['added', 'returned', 'changed', 'older', 'same', 'trashed'] as const;

function planInWords({ backup, plan }: Extract<State, { is: 'asking' }>): string {
  const text = words.data;
  const counts = inPlan.filter((outcome) => plan[outcome] > 0);
  const parts = counts.map((outcome) => counted(text.planned[outcome], plan[outcome]));
  const date = fullDate(new Date(backup.made));
  return `${fill(text.plan, { date })} ${parts.join(', ') || text.planNone}. ${text.planRest}`;
}
