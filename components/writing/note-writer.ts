import { isBlank, type Note } from '../../domain/notes/note';

/** Where a note stands: `kept` is said only when every typed word is on disk. */
export type WriterState =
  | { is: 'idle' }
  | { is: 'writing' }
  | { is: 'kept' }
  | { is: 'failed'; error: unknown };

/** Typed words wait this long at most before they are written, in ms: well within the promised half second. */
const wait = 150;
/** After a failure (a full disk, say) the same words are tried again this often, in ms. */
const waitAfterFailure = 5000;

/** Where notes go. */
export interface NoteStore {
  save(note: Note): Promise<void>;
  remove(note: Note): Promise<void>;
  /** Leaves a note at once where it can be found back, until it has reached the disk. */
  leave(note: Note): void;
  /** It has reached the disk. */
  arrived(note: Note): void;
}

/**
 * Writes one note while it is being typed, at most once every `wait` ms, and at once on `flush`.
 * It promises nothing too early: it reports `kept` when nothing typed is still on its way.
 * A note without words is not written but removed.
 */
export class NoteWriter {
  private latest: Note | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last try failed: that stays said until words are on disk again. */
  private failing = false;
  /** Whether typed words may not be on disk yet. */
  private unsure = false;

  constructor(
    private readonly store: NoteStore,
    private readonly report: (state: WriterState) => void,
  ) {}

  /** Takes the note as it is now, to be written soon. */
  change(note: Note): void {
    this.latest = note;
    this.unsure = true;
    if (this.failing) this.stopTimer();
    else this.report({ is: 'writing' });
    this.timer ??= setTimeout(() => this.flush(), wait);
  }

  /** Writes now what still waits. The write is under way when this returns. */
  flush(): void {
    if (this.timer === undefined || !this.latest) return;
    this.stopTimer();
    this.write(this.latest);
  }

  private stopTimer(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  /** The page may be about to vanish: writes what waits, and leaves what has not reached the disk. */
  vanish(): void {
    this.flush();
    if (this.latest && this.unsure && !isBlank(this.latest.text)) this.store.leave(this.latest);
  }

  /** Forgets what still waits: the note is being removed, and a late write would bring it back. */
  drop(): void {
    this.stopTimer();
    this.latest = undefined;
    this.failing = false;
    this.unsure = false;
  }

  /** Gives away the words that cannot be stored, if there are any: another writer takes it from here. */
  release(): Note | undefined {
    if (!this.failing || !this.unsure) return undefined;
    const note = this.latest;
    this.drop();
    return note;
  }

  /** Whether typed words may not be on disk yet. */
  get isUnsure(): boolean {
    return this.unsure;
  }

  private write(note: Note): void {
    const blank = isBlank(note.text);
    const writing = blank ? this.store.remove(note) : this.store.save(note);
    writing.then(
      () => this.done(note, blank ? 'idle' : 'kept'),
      (error: unknown) => this.failed(note, error),
    );
  }

  private done(note: Note, is: 'idle' | 'kept'): void {
    // Of words that are not the last any more nothing is said: theirs is the next try.
    if (this.latest !== note) return;
    this.failing = false;
    this.unsure = false;
    this.store.arrived(note);
    this.report({ is });
  }

  private failed(note: Note, error: unknown): void {
    if (this.latest !== note) return;
    this.failing = true;
    this.report({ is: 'failed', error });
    this.timer ??= setTimeout(() => this.flush(), waitAfterFailure);
  }
}
