import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import {
  type Begin,
  beginDraft,
  changedElsewhere,
  type Draft,
  drawn,
  hidden,
  left,
  restarted,
  type SaveState,
} from '../../domain/records/draft';
import {
  type AboutOf,
  type AnyRecord,
  type KindName,
  newRecord,
  type RecordOf,
} from '../../domain/records/record';
import { mayChange, watchRecords } from '../../storage/database/changes';
import { forgetLastWords, leaveLastWords } from '../../storage/database/last-words';
import { discardRecord, recordById, removeRecord, saveRecord } from '../../storage/database/records';
import { unsavedDrafts } from '../page/unsaved-drafts';
import { usePageHide } from '../page/use-page-hide';
import { type DraftStore, DraftWriter } from './draft-writer';

/** A text in a field: what is in the field, and whether it is on disk. */
export interface FieldDraft<Name extends KindName> {
  /** The record as last typed; undefined while the field is new and empty. */
  record: RecordOf<Name> | undefined;
  text: string;
  state: SaveState;
  type(text: string): void;
  /** The field is left: what is typed after this is a stretch of writing of its own. */
  leave(): void;
  /** Puts other words in the record; the words they replace stay findable. */
  replace(text: string): void;
  /** Moves the record to the Prullenbak, with its last words. @returns it as it lies there @throws StorageProblem */
  remove(): Promise<RecordOf<Name>>;
  /** Leaves this record as it is, stored, and starts a new one. */
  restart(): void;
}

const storeOf = (kind: KindName): DraftStore<AnyRecord> => ({
  save: (record, stretch) => saveRecord(kind, record, stretch),
  discard: (record, stretch) => discardRecord(kind, record, stretch),
  remove: (record, stretch) => removeRecord(kind, record, Date.now(), stretch),
  leaveLastWords: (record) => leaveLastWords(kind, record),
  forgetLastWords,
});

/**
 * One text being written: stored while it is typed, at once when the page hides, and kept equal to what another page
 * makes of it.
 * @param kind what it is stored as
 * @param about what a new record hangs on
 * @param existing the stored record that is edited; none for a new one
 */
export function useDraft<Name extends KindName>(
  kind: Name,
  about: AboutOf<Name>,
  existing?: RecordOf<Name>,
): FieldDraft<Name> {
  const [purpose] = useState([kind, existing?.id ?? Object.values(about)].join(' '));
  const [writer] = useState(() => writerFor(kind, purpose, existing, (next) => draw(next)));
  const [{ record, text, state }, draw] = useState(writer.draft);

  usePageHide(useCallback(() => void writer.when(hidden), [writer]));
  // At once when the field goes: Preact does what `useEffect` leaves behind only after the next drawing.
  useLayoutEffect(() => {
    unsavedDrafts.delete(purpose);
    return () => {
      if (writer.draft.unsaved) unsavedDrafts.set(purpose, writer);
    };
  }, [writer, purpose]);
  useEffect(() => followOtherPages(kind, writer), [kind, writer]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same words that are read once more are no news
  useEffect(() => {
    if (existing) writer.when((draft) => drawn(draft, existing));
  }, [writer, existing?.updated, existing?.text]);

  const begin: Begin<AnyRecord> = (typed, id, now) => newRecord(about, typed, id, now);
  const type = (typed: string) => writer.type(typed, begin);
  const leave = () => void writer.when(left);
  const replace = (other: string) => {
    leave();
    type(other);
    leave();
  };
  const restart = useCallback(() => void writer.when(restarted), [writer]);
  return {
    // This draft holds records of this kind alone.
    record: record as RecordOf<Name> | undefined,
    text,
    state,
    type,
    leave,
    replace,
    remove: () => writer.remove() as Promise<RecordOf<Name>>,
    restart,
  };
}

/** The writer of a field; it takes up the words that an earlier field for the same could not store. */
function writerFor(
  kind: KindName,
  purpose: string,
  existing: AnyRecord | undefined,
  report: (draft: Draft<AnyRecord>) => void,
): DraftWriter<AnyRecord> {
  // A place of a conversation has one field: what was typed there a moment ago stands there again.
  // The field in which a text was begun was not for that text yet.
  const earlier =
    unsavedDrafts.get(purpose) ??
    [...unsavedDrafts.values()].find(({ draft }) => existing && draft.unsaved?.id === existing.id);
  const unsaved = earlier?.handOver(kind === 'conversationTexts');
  const begun = beginDraft(existing, unsaved, crypto.randomUUID());
  const writer = new DraftWriter(storeOf(kind), begun, report);
  // Should the page break before the field is there, then these words are still known.
  if (unsaved) unsavedDrafts.set(purpose, writer);
  return writer;
}

/** Tells the draft what another page made of its record. @returns a function that stops it */
function followOtherPages(kind: KindName, writer: DraftWriter<AnyRecord>): () => void {
  return watchRecords((change) => {
    const id = writer.draft.record?.id;
    if (!id || !mayChange(change, kind, id)) return;
    recordById(kind, id).then(
      (stored) => writer.when((draft) => changedElsewhere(draft, id, stored)),
      // What cannot be read now is read at the next change; what is in the field stays.
      () => undefined,
    );
  });
}
