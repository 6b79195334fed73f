import './note-field.css';
import { useId } from 'preact/hooks';
import * as words from '../../content/words/writing';
import { isSettled } from '../../domain/records/draft';
import type { KindName } from '../../domain/records/record';
import { typedIn } from '../controls/typing';
import { ProblemLater } from '../page/problem-later';
import { SavedLine } from './saved-line';
import type { FieldDraft } from './use-draft';
import { wordsInMarkup } from './words-in-markup';

interface Props {
  draft: FieldDraft<KindName>;
  /** The visible name of the field. */
  label: string;
  /** What a screen reader hears after it: the word "notitie" and what it belongs to. */
  fullLabel: string;
  onLeave?: () => void;
  /** Shown under the field, beside "Opgeslagen". */
  children?: preact.ComponentChildren;
}

/**
 * The field a note is written in. There is no save button; "Opgeslagen" says that every word is on disk. It grows with
 * the words, unless the page gives it a height of its own (`--field-size`).
 */
export function NoteField({ draft, label, fullLabel, onLeave, children }: Props) {
  const id = useId();
  const { record, text, state } = draft;

  const leave = (field: HTMLTextAreaElement) => {
    draft.leave();
    wordsInMarkup(field);
    // Going to another window or tab is not leaving: the words stay where they are.
    if (document.hasFocus()) onLeave?.();
  };

  return (
    // An element of a stored note bears its id; a note that is still on its way does not.
    <div class="note-field" data-note={isSettled(state) ? record?.id : undefined}>
      <label class="note-field__label" for={id} data-filled={text !== ''}>
        {label} <span class="only-heard">{fullLabel}</span>
      </label>
      <textarea
        id={id}
        class="note-field__text"
        rows={1}
        dir="auto"
        value={text}
        // Named anew at each drawing, and so called at each.
        ref={(field) => wordsInMarkup(field)}
        onInput={(event) => draft.type(typedIn(event.currentTarget))}
        onBlur={(event) => leave(event.currentTarget)}
        aria-describedby={`${id}-wise`}
        data-state={state.is}
      />
      <div class="note-field__foot">
        <SavedLine state={state} class="note-field__state" />
        <p id={`${id}-wise`} class="note-field__wise">
          {words.field.wise}
        </p>
        {children}
      </div>
      {state.is === 'failed' && <ProblemLater error={state.error} text={text} />}
    </div>
  );
}
