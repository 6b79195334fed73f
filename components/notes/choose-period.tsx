import { monthInWords } from '../../content/dates';
import * as words from '../../content/words/notes';
import { monthsBack } from '../../domain/notes/months';
import type { NoteFilter } from '../../domain/notes/note-filter';
import { firstNoteTime } from '../../storage/notes/notes';
import { Choose } from '../controls/choose';
import { useRecords } from '../page/use-records';

const day = 86_400_000;
const ago = { all: 0, week: 7, month: 31, year: 366 };
const periods = ['all', 'week', 'month', 'year'] as const;

interface Props {
  /** One of the periods until now, or a month: "2026-11". */
  period: string;
  onPeriod: (period: string, limits: Pick<NoteFilter, 'since' | 'until'>) => void;
}

/** The notes of the last days, or of one month. */
export function ChoosePeriod({ period, onPeriod }: Props) {
  const { value: first } = useRecords('notes', firstNoteTime, () => false, '');
  const months = monthsBack(first ?? Date.now(), new Date());
  const choose = (chosen: string) => {
    const until = periods.find((one) => one === chosen);
    const month = months.find(({ id }) => id === chosen);
    if (until) onPeriod(chosen, { since: sinceOf(ago[until]), until: 0 });
    else if (month) onPeriod(chosen, { since: month.since, until: month.until });
  };
  return (
    <Choose label={words.filters.period} value={period} onChoose={choose}>
      {periods.map((one) => (
        <option key={one} value={one}>
          {words.filters.periods[one]}
        </option>
      ))}
      <optgroup label={words.filters.months}>
        {months.map(({ id, since }) => (
          <option key={id} value={id}>
            {monthInWords(since)}
          </option>
        ))}
      </optgroup>
    </Choose>
  );
}

/** The beginning of the day so many days ago; 0 for all days. */
function sinceOf(days: number): number {
  if (days === 0) return 0;
  const from = new Date(Date.now() - days * day);
  return new Date(from.getFullYear(), from.getMonth(), from.getDate()).getTime();
}
