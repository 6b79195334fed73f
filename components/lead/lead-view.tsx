import type { Conversation } from '../../domain/conversation/plan';

export function LeadView({ conversation }: { conversation: Conversation }) {
  return <div>{conversation.title}</div>;
}
