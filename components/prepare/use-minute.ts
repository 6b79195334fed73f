import { useEffect, useState } from 'preact/hooks';

const minute = 60_000;

/** The present moment in ms since 1970, told anew at each minute of the clock; not while nobody sees the page. */
export function useMinute(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'hidden') return;
      setNow(Date.now());
      timer = setTimeout(look, minute - (Date.now() % minute));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return now;
}
