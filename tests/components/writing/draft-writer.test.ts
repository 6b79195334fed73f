import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DraftWriter } from '../../../components/writing/draft-writer';
import { type Note, newNote } from '../../../domain/notes/note';
import { beginDraft, type Draft, due, hidden, type SaveState } from '../../../domain/records/draft';

const begin = (text: string, id: string, now: number) => newNote('a/b', text, id, now);

/** A store in which each write waits until the test lets it end. */
class SlowStore {
  /** What was asked so far: `+` and the words, or `-` for a removal. */
  readonly asked: string[] = [];
  private readonly ends: { done(): void; failed(error: unknown): void }[] = [];

  save = (note: Note) => this.wait(`+${note.text}`);
  discard = () => this.wait('-');
  remove = () => this.wait('-');

  private wait(what: string): Promise<void> {
    this.asked.push(what);
    return new Promise((done, failed) => this.ends.push({ done, failed }));
  }

  /** What was left to be found back, and has not arrived yet. */
  readonly left = new Map<string, string>();
  leaveLastWords({ id, text }: Note): void {
    this.left.set(id, text);
  }
  forgetLastWords({ id }: Note): void {
    this.left.delete(id);
  }

  /** Ends a write, the first if not said otherwise, and lets everyone hear it. */
  async end(place = 0, error?: unknown): Promise<void> {
    const [write] = this.ends.splice(place, 1);
    if (error) write?.failed(error);
    else write?.done();
    await vi.advanceTimersByTimeAsync(0);
  }
}

let store: SlowStore;
let said: string[];
let writer: DraftWriter<Note>;

/** A field for a new note. @param say hears what the field says of its words, each time anew */
function newField(say: (state: SaveState) => void): DraftWriter<Note> {
  let last: SaveState | undefined;
  return new DraftWriter(store, beginDraft<Note>(undefined, undefined, 's1'), ({ state }: Draft<Note>) => {
    if (state !== last) say(state);
    last = state;
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  store = new SlowStore();
  said = [];
  writer = newField(({ is }) => said.push(is));
});
afterEach(() => vi.useRealTimers());

/** Types these texts one after the other, so many ms apart. */
function type(texts: string[], apart: number): void {
  for (const text of texts) {
    writer.type(text, begin);
    vi.advanceTimersByTime(apart);
  }
}

describe('what is typed', () => {
  it('is written within 150 ms, and once', () => {
    type(['a'], 150);
    expect(store.asked).toEqual(['+a']);
    vi.advanceTimersByTime(10_000);
    expect(store.asked).toEqual(['+a']);
  });

  it('is written within 150 ms while the typing goes on and on', () => {
    type(['a', 'ab', 'abc', 'abcd', 'abcde', 'abcdef', 'abcdefg'], 50);
    expect(store.asked).toEqual(['+abc', '+abcdef']);
  });

  it('is written at once on flush, before it returns, and not again', () => {
    type(['a', 'ab'], 0);
    writer.when(due);
    expect(store.asked).toEqual(['+ab']);
    writer.when(due);
    vi.advanceTimersByTime(10_000);
    expect(store.asked).toEqual(['+ab']);
  });

  it('is nothing yet: flush writes nothing', () => {
    writer.when(due);
    expect([store.asked, said]).toEqual([[], []]);
  });

  it.each(['', '   ', '\n'])('is %j, without words: the note is removed', async (blank) => {
    type([blank], 150);
    expect(store.asked).toEqual(['-']);
    await store.end();
    expect(said).toEqual(['writing', 'idle']);
  });
});

describe('"saved" is said', () => {
  it('when the words are on disk, and not before', async () => {
    type(['a'], 150);
    expect(said).toEqual(['writing']);
    await store.end();
    expect(said).toEqual(['writing', 'saved']);
  });

  it('not of old words while newer ones wait', async () => {
    type(['a'], 150);
    type(['ab'], 10);
    await store.end();
    expect(said).not.toContain('saved');
  });

  it('not of old words while newer ones are being written, whichever is done first', async () => {
    type(['a', 'ab'], 150);
    await store.end(0);
    expect(said).not.toContain('saved');
    await store.end(0);
    expect(said.at(-1)).toBe('saved');

    type(['abc', 'abcd'], 150);
    await store.end(1);
    await store.end(0);
    expect(said.at(-1)).toBe('saved');
    expect(said.filter((is) => is === 'saved')).toHaveLength(2);
  });

  it('not of a note that was emptied meanwhile', async () => {
    type(['a', ''], 150);
    await store.end(0);
    await store.end(0);
    expect(said).toEqual(['writing', 'writing', 'idle']);
  });
});

describe('when writing fails', () => {
  const full = new Error('by the test');

  it('it is said, with the error', async () => {
    const states: unknown[] = [];
    const own = newField((state) => states.push(state));
    own.type('a', begin);
    own.when(due);
    await store.end(0, full);
    expect(states.at(-1)).toEqual({ is: 'failed', error: full });
  });

  it('the same words are tried again until they are kept', async () => {
    type(['a'], 150);
    await store.end(0, full);
    await vi.advanceTimersByTimeAsync(5000);
    await store.end(0, full);
    await vi.advanceTimersByTimeAsync(5000);
    expect(store.asked).toEqual(['+a', '+a', '+a']);
    await store.end();
    expect(said.at(-1)).toBe('saved');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(store.asked).toHaveLength(3);
  });

  it('they are tried at once on flush: the page may be closing', async () => {
    type(['a'], 150);
    await store.end(0, full);
    writer.when(due);
    expect(store.asked).toEqual(['+a', '+a']);
  });

  it('of old words, nothing is said: the newer ones are still on their way', async () => {
    type(['a', 'ab'], 150);
    await store.end(0, full);
    expect(said).not.toContain('failed');
    await store.end(0);
    expect(said.at(-1)).toBe('saved');
  });

  it('of old words, after newer ones were kept, what is typed next is said to be on its way', async () => {
    type(['a', 'ab'], 150);
    await store.end(1);
    await store.end(0, full);
    expect(said.at(-1)).toBe('saved');
    type(['abc'], 0);
    expect(said.at(-1)).toBe('writing');
  });

  it('and the note is removed, what is typed in it after all is said to be on its way', async () => {
    type(['a'], 150);
    await store.end(0, full);
    writer.remove();
    type(['ab'], 0);
    expect(said.at(-1)).toBe('writing');
  });

  it('what is typed next is written as soon as ever', async () => {
    type(['a'], 150);
    await store.end(0, full);
    type(['ab'], 150);
    expect(store.asked).toEqual(['+a', '+ab']);
  });
});

describe('a page that vanishes', () => {
  it('leaves the words that have not reached the disk, and writes them', async () => {
    type(['a'], 150);
    type(['ab'], 0);
    writer.when(hidden);
    expect(store.asked).toEqual(['+a', '+ab']);
    expect([...store.left.values()]).toEqual(['ab']);
    await store.end(0);
    expect([...store.left.values()]).toEqual(['ab']);
    await store.end(0);
    expect(store.left.size).toBe(0);
  });

  it('leaves nothing when every word is on disk, or the note was removed', async () => {
    type(['a'], 150);
    await store.end();
    writer.when(hidden);
    type(['ab'], 0);
    writer.remove();
    writer.when(hidden);
    expect(store.left.size).toBe(0);
  });
});
