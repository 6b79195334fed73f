/** How many years records are retained, for each choice; none for always. */
const years = { altijd: undefined, 'vijf-jaar': 5, 'twee-jaar': 2, 'een-jaar': 1 } as const;

/**
 * The moment before which records have been retained long enough.
 * @param keep the user's choice
 * @returns ms since 1970; undefined when they are retained always
 */
export function retainedSince(keep: keyof typeof years, now: Date): number | undefined {
  const term = years[keep];
  if (term === undefined) return undefined;
  return new Date(now.getFullYear() - term, now.getMonth(), now.getDate()).getTime();
}
