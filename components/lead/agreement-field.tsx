import './agreement-field.css';
import { useId } from 'preact/hooks';
import { typedIn } from '../controls/typing';
import { wordsInMarkup } from '../writing/words-in-markup';

interface Props {
  label: string;
  /** The agreement that it is a part of. */
  about: string;
  hint: string;
  value: string;
  onType: (text: string) => void;
}

/** A part of an agreement. */
export function AgreementField({ label, about, hint, value, onType }: Props) {
  const id = useId();
  return (
    <div class="agreement-field">
      <label class="agreement-field__label" for={id}>
        {label} <span class="only-heard">{about}</span>
      </label>
      <p id={`${id}-hint`} class="agreement-field__hint">
        {hint}
      </p>
      <textarea
        id={id}
        class="agreement-field__text"
        rows={1}
        dir="auto"
        value={value}
        ref={(field) => wordsInMarkup(field)}
        onInput={(event) => onType(typedIn(event.currentTarget))}
        onBlur={(event) => wordsInMarkup(event.currentTarget)}
        aria-describedby={`${id}-hint`}
      />
    </div>
  );
}
