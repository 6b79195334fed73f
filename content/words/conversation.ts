/* Words of team conversations that more than one screen uses. */
export const conversation = {
  gone: 'Dit gesprek is er niet meer. Misschien ligt het in de Prullenbak.',
} as const;
