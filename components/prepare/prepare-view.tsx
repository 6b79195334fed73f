import type { Conversation } from '../../domain/conversation/plan';

export function PrepareView({ conversation }: { conversation: Conversation }) {
  return <div>{conversation.title}</div>;
}
