import { useEffect, useState } from 'preact/hooks';

/** The same width as in lead-view.css: three columns from here on. */
const wide = '(min-width: 64rem)';

/** Whether there is room for the steps and the notes beside the question. */
export function useIsWide(): boolean {
  const [isWide, set] = useState(() => matchMedia(wide).matches);
  useEffect(() => {
    const query = matchMedia(wide);
    const follow = () => set(query.matches);
    follow();
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return isWide;
}
