import { type Begin, type Draft, type DraftEvent, nextDraft, type Task } from '../../domain/records/draft';
import type { Stretch, TextRecord } from '../../domain/records/text-record';

/**
 * How long unsaved words wait before they are written, in ms. After typing: well within the promised half second.
 * After a failure (a full disk, say): the same words are tried again this often.
 */
const waits = { soon: 150, later: 5000 };

/** Where the words go. Each write is under way when its function returns, and rejects if it fails. */
export interface DraftStore<Kind extends TextRecord> {
  save(record: Kind, stretch: Stretch<Kind> | undefined): Promise<void>;
  /** Takes back a new record that was emptied. */
  discard(record: Kind, stretch: Stretch<Kind> | undefined): Promise<void>;
  /** Moves a record to the Prullenbak. */
  remove(record: Kind, stretch: Stretch<Kind> | undefined): Promise<void>;
  /** Leaves a record at once where it can be found back, until it has reached the disk. */
  leaveLastWords(record: Kind): void;
  /** It has reached the disk. */
  forgetLastWords(record: Kind): void;
}

/** Has a draft go by its rules (domain/records/draft.ts): waits, writes, and tells how the writing went. */
export class DraftWriter<Kind extends TextRecord> {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param draft as it begins
   * @param report hears each draft that follows
   */
  constructor(
    private readonly store: DraftStore<Kind>,
    public draft: Draft<Kind>,
    private readonly report: (draft: Draft<Kind>) => void,
  ) {
    this.wait();
  }

  /**
   * Takes in what happened. What is to be done then is under way when this returns.
   * @returns once it is done; rejects only when a removal fails
   */
  async send(event: DraftEvent<Kind>): Promise<void> {
    const { draft } = this;
    const [next, ...tasks] = nextDraft(draft, event);
    this.draft = next;
    if (next.due !== draft.due) this.wait();
    if (next !== draft) this.report(next);
    await Promise.all(tasks.map((task) => this.perform(task)));
  }

  /** The field holds these words now. @param begin makes a record of them, if there is none yet */
  type(is: 'typed' | 'replaced', text: string, begin: Begin<Kind>): void {
    this.send({ is, text, now: Date.now(), id: crypto.randomUUID(), begin });
  }

  /** Moves the record to the Prullenbak. @returns it as it lies there @throws what the store throws: then it stays */
  async remove(): Promise<Kind> {
    const { record } = this.draft;
    if (!record) throw new Error('there is nothing to remove');
    try {
      await this.send({ is: 'removed' });
    } catch (error) {
      // It stays, and so do the words that were on their way.
      this.type('typed', this.draft.text, () => record);
      throw error;
    }
    return record;
  }

  /** Gives away the words that cannot be stored, if there are any: another field takes it from here. */
  handOver(): Kind | undefined {
    const { unsaved, state } = this.draft;
    if (state.is !== 'failed') return undefined;
    this.send({ is: 'handed over' });
    return unsaved;
  }

  private wait(): void {
    clearTimeout(this.timer);
    const { due } = this.draft;
    if (due) this.timer = setTimeout(() => this.send({ is: 'due' }), waits[due]);
  }

  private perform({ do: what, record, stretch }: Task<Kind>): Promise<void> | void {
    const { store } = this;
    switch (what) {
      case 'save':
      case 'discard':
        return store[what](record, stretch).then(
          () => this.send({ is: 'stored', record }),
          (error: unknown) => this.send({ is: 'failed', record, error }),
        );
      case 'remove':
        return store.remove(record, stretch).then(() => this.send({ is: 'gone', record }));
      case 'leave last words':
        return store.leaveLastWords(record);
      case 'forget last words':
        return store.forgetLastWords(record);
    }
  }
}
