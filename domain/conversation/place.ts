/*
 * Where a typed text of a conversation belongs: `<conversation>/<part>/<sort>`. The part is a step, an agreement, or
 * the conversation itself.
 */

/**
 * `gezegd`: what was said in a step; it is in the report. `jezelf`: for the host alone; it is in a backup and nowhere else.
 * `later`: for another time. `afspraak`: the sentence of an agreement (agreement.ts). `terugblik`: what is said of an
 * agreement when one looks back.
 */
export type TextSort = 'gezegd' | 'jezelf' | 'later' | 'afspraak' | 'terugblik';

export interface TextPlace {
  conversation: string;
  /** Id of a step or an agreement; that of the conversation for what belongs to the whole. */
  part: string;
  sort: TextSort;
}

/** The place as it is stored. */
export function placeOf({ conversation, part, sort }: TextPlace): string {
  return `${conversation}/${part}/${sort}`;
}

/** Reads a stored place back. @returns undefined when it is none: a newer version may have others */
export function placeIn(stored: string): TextPlace | undefined {
  const [conversation, part, sort] = stored.split('/');
  return conversation && part && isSort(sort) ? { conversation, part, sort } : undefined;
}

/** The beginning of all places of a conversation. */
export function placesOf(conversation: string): string {
  return `${conversation}/`;
}

function isSort(found: string | undefined): found is TextSort {
  return ['gezegd', 'jezelf', 'later', 'afspraak', 'terugblik'].includes(found ?? '');
}
