import type { Conversation } from '../../domain/conversation/plan';

export function ReportView({ conversation }: { conversation: Conversation }) {
  return <div>{conversation.title}</div>;
}
