/** A calendar month on the local clock. */
export interface Month {
  /** "2026-11" */
  id: string;
  /** Its first moment, ms since 1970. */
  since: number;
  /** The first moment after it. */
  until: number;
}

/** So many months are named at most: 20 years. A note of long ago (a clock gone wrong) makes no endless list. */
const most = 240;

/** The months from now back to that of a moment, newest first. @param first ms since 1970 */
export function monthsBack(first: number, now: Date): Month[] {
  const months: Month[] = [];
  let begin = new Date(now.getFullYear(), now.getMonth(), 1);
  for (;;) {
    const [year, month] = [begin.getFullYear(), begin.getMonth()];
    const id = `${year}-${String(month + 1).padStart(2, '0')}`;
    months.push({ id, since: begin.getTime(), until: new Date(year, month + 1, 1).getTime() });
    if (begin.getTime() <= first || months.length === most) return months;
    begin = new Date(year, month - 1, 1);
  }
}
