import { notes } from '../../content/words/lead';
import type { Conversation, ConversationText, Step } from '../../domain/conversation/plan';
import { PlaceField } from '../conversation/place-field';

interface Props {
  conversation: Conversation;
  step: Step;
  stored: ConversationText[] | undefined;
}

/** What is said in a step. */
export function StepNote({ conversation, step, stored }: Props) {
  if (!stored || step.kind === 'lezen') return null;
  return (
    <PlaceField
      place={{ conversation: conversation.id, part: step.id, sort: 'gezegd' }}
      stored={stored}
      label={notes.said}
      hint={notes.saidHint}
      another={notes.more}
    />
  );
}
