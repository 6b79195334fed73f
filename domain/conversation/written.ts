/** All that can be searched for in a conversation. What is for the host alone is not in it. */
export interface WrittenConversation {
  id: string;
  title: string;
  /** The title, what it is for, and what was typed in it, a paragraph each. */
  text: string;
  /** When it began, or was made; ms since 1970. */
  created: number;
}
