import './text-field.css';
import { useContext, useId } from 'preact/hooks';
import { withPlainLines } from '../../domain/language/line-ends';
import { isBlank } from '../../domain/records/text-record';
import { typedIn } from '../controls/typing';
import { ProblemWithText } from '../page/problem';
import { SavedLine } from '../writing/saved-line';
import type { FieldDraft } from '../writing/use-draft';
import { wordsInMarkup } from '../writing/words-in-markup';
import { IsHeld } from './is-held';

interface Props {
  draft: FieldDraft<'conversationTexts'>;
  label: preact.ComponentChildren;
  hint?: string | undefined;
}

/** A field of a conversation. There is no save button; "Opgeslagen" says that every word is on disk. */
export function TextField({ draft, label, hint }: Props) {
  const id = useId();
  const isHeld = useContext(IsHeld);
  const { text, state } = draft;
  return (
    <div class="text-field">
      <label class="text-field__label" for={id}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} class="text-field__hint">
          {hint}
        </p>
      )}
      <textarea
        id={id}
        class="text-field__text"
        rows={1}
        dir="auto"
        value={withPlainLines(text)}
        ref={(field) => wordsInMarkup(field)}
        onInput={(event) => draft.type(typedIn(event.currentTarget))}
        onBlur={(event) => {
          leaveField(draft);
          wordsInMarkup(event.currentTarget);
        }}
        aria-describedby={hint ? `${id}-hint` : undefined}
        data-state={state.is}
      />
      <SavedLine state={state} class="text-field__state" />
      {state.is === 'failed' && !isHeld && <ProblemWithText error={state.error} text={text} />}
    </div>
  );
}

/** A field is left. One that was emptied moves its words to the Prullenbak. */
export function leaveField(draft: FieldDraft<'conversationTexts'>): void {
  draft.leave();
  const { record, text } = draft;
  // Of a new one nothing was to stay anyway.
  if (!record || isBlank(record.text) || !isBlank(text) || !document.hasFocus()) return;
  // Where it cannot be removed, what was stored stays.
  draft.remove().catch(() => undefined);
}
