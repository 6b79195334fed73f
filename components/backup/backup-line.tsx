import './backup-line.css';
import { useRef, useState } from 'preact/hooks';
import { openSettings } from '../../browser/pages';
import * as words from '../../content/words/backup';
import * as pageWords from '../../content/words/page';
import { dayInWords } from '../../domain/language/dates';
import { fill } from '../../domain/language/sentence';
import { rememberLater } from '../../storage/backup/backup-record';
import { asProblem } from '../../storage/database/problem';
import { Button } from '../controls/button';
import { focusOutside } from '../controls/focus';
import { type BackupAdvice, useBackupAdvice } from './use-backup-advice';
import { tryAgain } from './use-backup-folder';

/** A line about backups above the notes, and what there is to do about it. Mostly there is nothing to say. */
export function BackupLine() {
  const advice = useBackupAdvice();
  /** How it went, once something was done: then that is the line. */
  const [said, say] = useState<string>();
  const [closed, close] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const text = words.backups;
  const sentence = said ?? (advice && inWords(advice));
  if (closed || !advice || !sentence) return null;

  const act = async (work: Promise<string | undefined>) => {
    say(await work.catch((error: unknown) => pageWords.work.problem[asProblem(error).kind]));
    // Once it is done there is another button in this place.
    requestAnimationFrame(() => line.current?.querySelector('button')?.focus());
  };
  const leave = () => {
    focusOutside(line.current);
    close(true);
  };
  // Gone only once that is stored: a page that closes at once would ask again. So does one that could not store it.
  const later = () =>
    rememberLater(Date.now())
      .catch(() => undefined)
      .then(leave);
  return (
    <div ref={line} class="backup-line">
      <p role="status">{sentence}</p>
      <div class="buttons buttons--small">
        {said === undefined ? (
          <>
            <Button look="primary" onClick={() => act(whatHelps(advice))}>
              {labelFor(advice)}
            </Button>
            <Button onClick={later}>{text.later}</Button>
          </>
        ) : (
          <Button look="primary" onClick={leave}>
            {text.close}
          </Button>
        )}
      </div>
    </div>
  );
}

function inWords(advice: BackupAdvice): string | undefined {
  const text = words.backups;
  switch (advice.is) {
    case 'nothing':
      return undefined;
    case 'reminder':
      if (advice.made === null) return text.remindFirst;
      return fill(text.remind, { when: dayInWords(advice.made, new Date()) });
    case 'lost folder':
      return text.lost;
    case 'trouble':
      return fill(text.trouble[advice.trouble], { folder: advice.folder.name });
  }
}

function labelFor(advice: BackupAdvice): string {
  if (advice.is === 'lost folder') return words.backups.toSettings;
  if (advice.is !== 'trouble') return words.data.backup;
  return advice.trouble === 'permission' ? words.backups.allow : words.backups.again;
}

/** Does what the first button promises. @returns the sentence that says how it went; none when nothing happened */
async function whatHelps(advice: BackupAdvice): Promise<string | undefined> {
  if (advice.is === 'trouble') {
    const done = await tryAgain(advice.folder);
    return done ? fill(words.backups.madeNow, { folder: advice.folder.name }) : undefined;
  }
  if (advice.is === 'lost folder') {
    await openSettings();
    return undefined;
  }
  // Loaded only now: the panel is drawn before it.
  const { downloadBackup, whyNoBackup } = await import('../../actions/make-backup');
  return downloadBackup(new Date()).catch(whyNoBackup);
}
