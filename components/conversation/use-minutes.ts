import { useEffect, useReducer } from 'preact/hooks';

const minute = 60_000;

/**
 * The time, told again at each whole minute since a moment; not while nobody sees the page.
 * @param from ms since 1970; 0 for the minutes of the clock
 * @param isOn whether anyone asks for it now
 * @returns ms since 1970
 */
export function useMinutes(from: number, isOn = true): number {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isOn) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      // A little after the minute, so that the one before is over.
      timer = setTimeout(tell, minute - ((Math.max(Date.now() - from, 0) % minute) - 50));
    };
    const tell = () => {
      draw(undefined);
      wait();
    };
    tell();
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [from, isOn]);
  return Date.now();
}
