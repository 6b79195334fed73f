import * as words from '../../content/words/search';
import { beginningOf } from '../../domain/language/code-points';

/** A query as it stands in a sentence or a title: one that was pasted would fill the window. */
export function shownOfQuery(text: string): string {
  const query = text.trim();
  const beginning = beginningOf(query, 60);
  return beginning === query ? query : beginning.trimEnd() + words.search.cut;
}
