import { agreementIn, isEmpty } from './agreement';
import { placeIn } from './place';
import type { ConversationText, Plan } from './plan';

/** Id of the agreement that a text is the sentence of; undefined when it is of none, or agrees on nothing. */
export function agreementOf({ place, text }: ConversationText): string | undefined {
  const found = placeIn(place);
  return found?.sort === 'afspraak' && !isEmpty(agreementIn(text)) ? found.part : undefined;
}

/** Whether an agreement was neither done nor let go. One of which nothing was chosen yet is open. */
export function isOpen({ agreements }: Plan, agreement: string): boolean {
  const followUp = agreements[agreement];
  return !followUp || followUp.state === 'open';
}
