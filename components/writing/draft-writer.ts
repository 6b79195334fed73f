import {
  type Begin,
  type Draft,
  done,
  due,
  failed,
  handedOver,
  removing,
  type Step,
  type Task,
  typed,
} from '../../domain/records/draft';
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
   * Something happens; what is to be done then is under way when this returns.
   * @param rule a function of domain/records/draft.ts
   * @returns once it is done; rejects only when a removal fails
   */
  async when(rule: (draft: Draft<Kind>) => Step<Kind>): Promise<void> {
    const before = this.draft;
    const [draft, ...tasks] = rule(before);
    this.draft = draft;
    if (draft.due !== before.due) this.wait();
    if (draft !== before) this.report(draft);
    await Promise.all(tasks.map((task) => this.perform(task)));
  }

  /** The field holds these words now. @param begin makes a record of them, if there is none yet */
  type(text: string, begin: Begin<Kind>): void {
    this.when((draft) => typed(draft, text, begin, crypto.randomUUID(), Date.now()));
  }

  /** Moves the record to the Prullenbak. @returns it as it lies there @throws what the store throws: then it stays */
  async remove(): Promise<Kind> {
    const { record } = this.draft;
    if (!record) throw new Error('no record');
    await this.when(removing);
    return record;
  }

  /**
   * Gives away the words that cannot be stored, if there are any: another field takes it from here.
   * @param early whether words that are still on their way are given away too
   */
  handOver(early = false): Kind | undefined {
    const { unsaved, state } = this.draft;
    if (state.is !== 'failed' && !early) return undefined;
    this.when(handedOver);
    return unsaved;
  }

  private wait(): void {
    clearTimeout(this.timer);
    const when = this.draft.due;
    if (when) this.timer = setTimeout(() => this.when(due), waits[when]);
  }

  private async perform(task: Task<Kind>): Promise<void> {
    const { record } = task;
    try {
      await this.store[task.do](record, task.stretch);
    } catch (error) {
      const failing = this.when((draft) => failed(draft, task, error));
      // Who asked for a removal tells the user that it failed.
      if (task.do === 'remove') throw error;
      return failing;
    }
    return this.when((draft) => done(draft, task));
  }
}
