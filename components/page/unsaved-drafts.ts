import type { Draft } from '../../domain/records/draft';
import type { AnyRecord } from '../../domain/records/record';

interface Unsaved {
  readonly draft: Draft<AnyRecord>;
  /** @returns words that another field takes up; undefined while they may still be stored */
  handOver(early: boolean): AnyRecord | undefined;
}

/**
 * The drafts whose field was taken away before their words were known to be stored, by what the field was for: if
 * they cannot be stored, the next field for the same takes them up.
 */
export const unsavedDrafts = new Map<string, Unsaved>();
