/** What the team sees of a conversation, in a window of its own. */
export function ScreenView({ id }: { id: string }) {
  return <div>{id}</div>;
}
