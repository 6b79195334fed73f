import { useEffect, useState } from 'preact/hooks';
import * as words from '../../content/words/search';
import { counted, fill } from '../../domain/language/sentence';
import { shownOfQuery } from './shown-of-query';
import type { Query } from './use-query';

/** Who types hears the keys; how many results there are is said this long after the last one, in ms. */
const quiet = 700;

/**
 * How much was found, to be read out: after a pause in typing, and only if it is something else than was said last.
 * @returns empty while nothing is asked
 */
export function useFoundInWords({ text, found }: Query): string {
  const [told, tell] = useState('');
  const counts = found === 'missing' ? undefined : found?.counts;
  const all = counts && Object.values(counts).reduce((sum, count) => sum + count, 0);
  useEffect(() => {
    if (all === undefined) return tell('');
    const sentence =
      all > 0 ? counted(words.search.found, all) : fill(words.search.none, { query: shownOfQuery(text) });
    const timer = setTimeout(() => tell(sentence), quiet);
    return () => clearTimeout(timer);
  }, [text, all]);
  return told;
}
