/** How many years records are kept, for each choice; none for always. */
const years = { altijd: undefined, 'vijf-jaar': 5, 'twee-jaar': 2, 'een-jaar': 1 } as const;

/**
 * The moment before which records have been kept long enough.
 * @param keep the user's choice
 * @returns ms since 1970; undefined when they are kept always
 */
export function keptSince(keep: keyof typeof years, now: Date): number | undefined {
  const kept = years[keep];
  if (kept === undefined) return undefined;
  return new Date(now.getFullYear() - kept, now.getMonth(), now.getDate()).getTime();
}
