import { useEffect, useReducer } from 'preact/hooks';
import type { Plan } from '../../domain/conversation/plan';

const minute = 60_000;

/**
 * The time, told again each whole minute that a step is on: only while the page is seen and the conversation runs.
 * @returns ms since 1970
 */
export function useMinutes({ since, untimed }: Plan): number {
  const [, draw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (since === undefined || untimed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      // A little after the minute, so that the one before is over.
      timer = setTimeout(tell, minute - ((Math.max(Date.now() - since, 0) % minute) - 50));
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
  }, [since, untimed]);
  return Date.now();
}
