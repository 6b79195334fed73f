import { type Agreement, sentenceOf } from '../domain/conversation/agreement';
import { agreement as words } from './words/conversation';

/** An agreement in words: "Als iemand tegenspreekt, dan vragen wij eerst door." */
export function agreementInWords(agreement: Agreement): string {
  return sentenceOf(agreement, words.sentence);
}

/** Who does it: "wij allemaal" where nothing was said. */
export function whoInWords({ who }: Agreement): string {
  return who.trim() || words.everyone;
}
