import { placeOf } from '../../domain/conversation/place';
import type { Conversation, ConversationText } from '../../domain/conversation/plan';

/** The question of the cards that asks what is in the way. */
const question = 'wat-belemmert';

/** What was said to be in the way, on one line: an agreement may begin with it. */
export function obstacleIn({ id, plan }: Conversation, texts: ConversationText[]): string | undefined {
  const places = plan.steps
    .filter((step) => step.question === question)
    .map((step) => placeOf({ conversation: id, part: step.id, sort: 'gezegd' }));
  const text = texts.find(({ place }) => places.includes(place))?.text;
  return text?.split(/\s+/).join(' ').trim() || undefined;
}

/** A sentence as it goes on after "als": without its capital and its full stop. An abbreviation stays one. */
export function asMoment(sentence: string): string {
  const bare = sentence.replace(/\.$/, '');
  return /^\p{Lu}(?!\p{Lu})/u.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
