import type { Saved } from '../../browser/save-as';
import * as words from '../../content/words/backup';
import { counted } from '../../domain/language/sentence';

/** One sentence: what became of a file. @param said what is said of one that is there, or that the browser has got */
export function howSaved(saved: Saved, said: Record<'there' | 'handed', string>): string {
  return { ...words.data.notSaved, ...said }[saved];
}

/** A sentence about a backup, and one about what could not be in it, if anything was left out. */
export function withLeftOut(sentence: string, leftOut: number): string {
  return leftOut > 0 ? `${sentence} ${counted(words.data.backupWithout, leftOut)}` : sentence;
}
