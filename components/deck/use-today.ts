import { useEffect, useState } from 'preact/hooks';
import { calendarDate, today, untilNextDay } from '../../domain/deck/today';
import type { Settings } from '../../domain/settings';
import { useCards } from './use-deck';

/** A page looks at the clock this often at least, in ms: a timer for midnight is late after the computer slept. */
const lookEvery = 30_000;

/**
 * Today's card and behaviour, kept right while the page is open: past midnight, after sleep,
 * when the clock is set, when the settings change.
 * @returns `date`: the day shown; `another`: shows the next behaviour of the same card, until tomorrow
 */
export function useToday({ role, rhythm }: Settings) {
  const deck = useCards();
  const [date, setDate] = useState(() => new Date());
  const [step, setStep] = useState(0);
  const day = date.toDateString();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      const now = new Date();
      clearTimeout(timer);
      timer = setTimeout(look, Math.min(untilNextDay(now), lookEvery));
      if (now.toDateString() === day) return;
      setDate(now);
      setStep(0);
    };
    look();
    document.addEventListener('visibilitychange', look);
    addEventListener('focus', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      removeEventListener('focus', look);
    };
  }, [day]);

  const { card, behaviour } = today(deck, calendarDate(date), role, rhythm, step);
  return { date, card, behaviour, another: () => setStep(step + 1) };
}
