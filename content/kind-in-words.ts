import type { Step } from '../domain/conversation/plan';
import { silent as inSilence, kinds } from './words/conversation';

/** What a step is called: a silent one says that it is. */
export function kindInWords({ kind, silent }: Pick<Step, 'kind' | 'silent'>): string {
  return silent && kind === 'vraag' ? inSilence : kinds[kind];
}
