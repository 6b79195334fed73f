/** Why there is no backup; `unfit` and `full` when it is written, the others when it is read. */
export type BackupProblem =
  | 'empty'
  | 'incomplete'
  | 'foreign'
  | 'newer'
  | 'field'
  | 'changed'
  | 'too-big'
  | 'unfit'
  | 'full';

/** What the first field that is not right breaks: it must be what the name says, or is what the name says. */
export type FieldRule =
  | 'must-be-object'
  | 'must-be-list'
  | 'must-be-text'
  | 'must-be-time'
  | 'must-be-plan'
  | 'must-be-format'
  | 'must-be-version'
  | 'must-be-instant'
  | 'must-be-extension-version'
  | 'must-be-checksum'
  | 'missing'
  | 'unknown'
  | 'empty'
  | 'too-long'
  | 'no-setting-name'
  | 'double';

/** What stands in a field; of a text or a number it can be shown. */
export type Found = { is: 'nothing' | 'list' | 'object' } | { is: 'shown'; words: string };

/** A field that is not right. */
export interface WrongField {
  /** As in code, and without the word that all fields share: `notes[12].created`. */
  path: string;
  rule: FieldRule;
  found: Found;
  /** With `too-long`: how long it may be, in UTF-16 units. */
  most?: number;
}

/** A backup that cannot be read or written. */
export class BackupError extends Error {
  /** @param wrong with `field` and `unfit` alone */
  constructor(
    readonly problem: BackupProblem,
    readonly wrong?: WrongField,
  ) {
    super(`backup: ${problem}${wrong ? `, ${wrong.path}: ${wrong.rule}` : ''}`);
    this.name = 'BackupError';
  }
}
