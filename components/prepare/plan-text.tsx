import './plan-text.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { typedIn } from '../controls/typing';
import { useHeldText } from '../conversation/use-held-text';
import { wordsInMarkup } from '../writing/words-in-markup';

interface Props {
  label: string;
  /** As it is stored. */
  value: string;
  onSave: (text: string) => void;
  /** Below the field: advice. */
  children?: ComponentChildren;
}

/** A field for a sentence of a conversation that is being set ready. */
export function PlanText({ label, value, onSave, children }: Props) {
  const id = useId();
  const { text, type, leave } = useHeldText(value, onSave);
  return (
    <div class="plan-text">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class="plan-text__field"
        rows={1}
        dir="auto"
        value={text}
        ref={(field) => wordsInMarkup(field)}
        onInput={(event) => type(typedIn(event.currentTarget))}
        onBlur={(event) => {
          leave();
          wordsInMarkup(event.currentTarget);
        }}
        aria-describedby={children ? `${id}-hint` : undefined}
      />
      {children && (
        <p id={`${id}-hint`} class="plan-text__hint">
          {children}
        </p>
      )}
    </div>
  );
}
