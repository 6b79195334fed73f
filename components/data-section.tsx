import './data-section.css';
import { useRef, useState } from 'preact/hooks';
import { deck } from '../content/deck';
import * as words from '../content/words';
import { type Backup, BackupError, readBackup, refuseTooBig } from '../domain/backup';
import { notesAsCsv } from '../domain/export-csv';
import { notesAsMarkdown } from '../domain/export-markdown';
import type { MergePlan } from '../domain/merge';
import { fill } from '../domain/sentence';
import { collectBackup, planRestore, type Restored, restoreBackup, undoRestore } from '../storage/backup';
import { sha256 } from '../storage/checksum';
import { asProblem } from '../storage/database';
import { removeAllNotes } from '../storage/trash';
import { AutomaticBackup } from './automatic-backup';
import { Button } from './button';
import { saveFile } from './files';
import { downloadBackup } from './make-backup';

/** Where a restore stands. */
type Restore =
  | { is: 'asking'; backup: Backup; plan: MergePlan }
  | { is: 'writing'; done: number; all: number; stop: AbortController }
  | { is: 'done'; restored: Restored };

/** Everything out and in: reservekopie, export, and all notes to the Prullenbak. */
export function DataSection() {
  const [said, say] = useState<string>();
  const [restore, setRestore] = useState<Restore>();
  const [sure, setSure] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const text = words.data;

  /** Does something, and says in one sentence how it went. */
  const attempt = async (work: () => Promise<string | undefined>) => {
    try {
      say(await work());
    } catch (error) {
      say(sentenceFor(error));
      setRestore(undefined);
    }
  };
  const makeBackup = () => attempt(() => downloadBackup(new Date()));
  const exportAs = (kind: 'md' | 'csv') =>
    attempt(async () => {
      const { notes } = await collectBackup();
      const name = fill(text.exportFile, { date: dateInName(new Date()), kind });
      if (kind === 'md') saveFile(name, notesAsMarkdown(notes, deck), 'text/markdown');
      else saveFile(name, notesAsCsv(notes, deck), 'text/csv');
      return fill(text.exported, { n: notes.length });
    });
  const look = (chosen: File) =>
    attempt(async () => {
      refuseTooBig(chosen.size);
      const backup = await readBackup(await chosen.text(), sha256);
      setRestore({ is: 'asking', backup, plan: await planRestore(backup.content) });
      return undefined;
    });
  const putBack = ({ content }: Backup) =>
    attempt(async () => {
      const stop = new AbortController();
      const progress = (done: number, all: number) => setRestore({ is: 'writing', done, all, stop });
      progress(0, 1);
      setRestore({ is: 'done', restored: await restoreBackup(content, Date.now(), progress, stop.signal) });
      return text.restored;
    });
  const takeBack = (restored: Restored) =>
    attempt(async () => {
      await undoRestore(restored);
      setRestore(undefined);
      return text.undone;
    });
  const removeAll = () =>
    attempt(async () => {
      await removeAllNotes(Date.now());
      setSure(false);
      return text.removedAll;
    });

  return (
    <section class="data" aria-labelledby="data-title">
      <h2 id="data-title">{text.title}</h2>
      <p>{text.intro}</p>
      <div class="buttons">
        <Button look="primary" onClick={makeBackup}>
          {text.backup}
        </Button>
        <Button onClick={() => file.current?.click()}>{text.restore}</Button>
      </div>
      <input
        ref={file}
        class="data__file"
        type="file"
        accept=".json,application/json"
        aria-label={text.restore}
        tabIndex={-1}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) look(chosen);
          event.currentTarget.value = '';
        }}
      />
      {restore?.is === 'asking' && (
        <div class="data__ask" role="alert">
          <p>{planInWords(restore.plan)}</p>
          <div class="buttons">
            <Button look="primary" onClick={() => putBack(restore.backup)}>
              {text.restoreYes}
            </Button>
            <Button onClick={() => setRestore(undefined)}>{text.cancel}</Button>
          </div>
        </div>
      )}
      {restore?.is === 'writing' && (
        <div class="data__ask">
          <progress value={restore.done} max={restore.all} aria-label={text.restore} />
          <Button onClick={() => restore.stop.abort()}>{text.stop}</Button>
        </div>
      )}
      <p role="status" class="data__said">
        {said}
      </p>
      {restore?.is === 'done' && (
        <div class="buttons">
          <Button onClick={() => takeBack(restore.restored)}>{words.note.undo}</Button>
        </div>
      )}
      <AutomaticBackup />
      <h3>{text.exportTitle}</h3>
      <p>{text.exportIntro}</p>
      <div class="buttons">
        <Button onClick={() => exportAs('md')}>{text.exportMarkdown}</Button>
        <Button onClick={() => exportAs('csv')}>{text.exportCsv}</Button>
      </div>
      <h3>{text.removeTitle}</h3>
      <p>{text.removeIntro}</p>
      {sure ? (
        <div role="alert">
          <p>{text.removeSure}</p>
          <div class="buttons">
            <Button look="primary" onClick={makeBackup}>
              {text.backupFirst}
            </Button>
            <Button onClick={removeAll}>{text.removeYes}</Button>
            <Button onClick={() => setSure(false)}>{text.cancel}</Button>
          </div>
        </div>
      ) : (
        <div class="buttons">
          <Button onClick={() => setSure(true)}>{text.removeAll}</Button>
        </div>
      )}
    </section>
  );
}

function planInWords({ added, changed, older, same }: MergePlan): string {
  return fill(words.data.plan, { added: added.length, changed: changed.length, older: older.length, same });
}

function sentenceFor(error: unknown): string {
  if (error instanceof BackupError) return error.message;
  if (error instanceof DOMException && error.name === 'AbortError') return words.data.stopped;
  return words.problem[asProblem(error).kind];
}

/** "2026-11-03", for a file's name. */
function dateInName(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
