import type { ComponentChild } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import * as words from '../../content/words/page';
import { asProblem, type ProblemKind } from '../../storage/database/problem';
import { OldPage } from './old-page';
import { isPartMissing } from './part-missing';
import { problemInWords } from './problem-in-words';

/** Work that takes longer than this, in ms, says so. */
const patience = 300;

/** Work that is asked for by a click, and what there is to say about it. */
export interface Work {
  /** What there is to say now: nothing at first, after a while that it takes long, and then how it went. */
  sentence: ComponentChild;
  /** How it went the last time, also while it is done again. */
  last: Outcome;
  /**
   * Does the work, with what follows when it went well.
   * @param work gives a sentence for when it went well, or nothing when there is nothing to say
   * @returns whether it went well
   */
  // biome-ignore lint/suspicious/noConfusingVoidType: work with nothing to say returns nothing.
  run(work: () => Promise<string | undefined | void>): Promise<boolean>;
  /** Forgets how it went the last time. */
  forget(): void;
}

interface Outcome {
  sentence?: ComponentChild;
  /** What is wrong with what is stored, when it failed for that. */
  problem?: ProblemKind;
}

/** @param inWords one sentence: why the work failed */
export function useWork(inWords = problemInWords): Work {
  const [progress, setProgress] = useState<'none' | 'begun' | 'long'>('none');
  const [last, setLast] = useState<Outcome>({});
  const run: Work['run'] = async (work) => {
    setProgress('begun');
    const waiting = setTimeout(() => setProgress('long'), patience);
    const end = (outcome: Outcome) => {
      clearTimeout(waiting);
      setProgress('none');
      setLast(outcome);
    };
    try {
      end({ sentence: (await work()) || undefined });
      return true;
    } catch (error) {
      if (isPartMissing(error)) end({ sentence: <OldPage /> });
      else end({ sentence: inWords(error), problem: asProblem(error).kind });
      return false;
    }
  };
  const forget = useCallback(() => setLast({}), []);
  const sentences = { none: last.sentence, begun: undefined, long: words.work.busy };
  return { sentence: sentences[progress], last, run, forget };
}
