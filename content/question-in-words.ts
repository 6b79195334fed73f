import { isBlank } from '../domain/records/text-record';
import { conversation as words } from './words/conversation';

/** What a step asks; a question of one's own that nobody wrote has a name all the same. */
export function questionInWords({ text }: { text: string }): string {
  return isBlank(text) ? words.noQuestion : text;
}
