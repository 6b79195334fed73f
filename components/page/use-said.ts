import { useState } from 'preact/hooks';
import * as words from '../../content/words/page';
import { BackupError } from '../../domain/backup/backup';
import { asProblem } from '../../storage/database/problem';

/** Work that takes longer than this, in ms, says so. */
const patience = 300;

/** Why work was stopped: the user asked for it. */
export class Stopped extends Error {}

/** What was said last about some work, and a way to do work and say in one sentence how it went. */
export interface Said {
  sentence: string | undefined;
  /**
   * @param work gives the sentence for when it went well; undefined when there is nothing to say
   * @returns whether it went well
   */
  attempt(work: () => Promise<string | undefined>): Promise<boolean>;
}

export function useSaid(): Said {
  const [sentence, say] = useState<string>();
  const attempt = async (work: () => Promise<string | undefined>) => {
    say(undefined);
    const waiting = setTimeout(() => say(words.work.busy), patience);
    try {
      const said = await work();
      clearTimeout(waiting);
      say(said);
      return true;
    } catch (error) {
      clearTimeout(waiting);
      say(sentenceFor(error));
      return false;
    }
  };
  return { sentence, attempt };
}

function sentenceFor(error: unknown): string {
  if (error instanceof BackupError) return error.message;
  if (error instanceof Stopped) return words.work.stopped;
  return words.work.problem[asProblem(error).kind];
}
