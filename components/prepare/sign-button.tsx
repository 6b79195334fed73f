import './sign-button.css';

const paths = {
  up: 'm6 14.5 6-6 6 6',
  down: 'm6 9.5 6 6 6-6',
  remove: 'm7 7 10 10m0-10L7 17',
};

interface Props {
  sign: keyof typeof paths;
  label: string;
  /** Whether there is nothing to do: it can be reached, and does nothing. */
  isOff?: boolean;
  onClick: () => void;
}

/** A button with a sign only, in a row of a list. */
export function SignButton({ sign, label, isOff = false, onClick }: Props) {
  return (
    <button
      type="button"
      class="sign-button"
      data-sign={sign}
      aria-label={label}
      aria-disabled={isOff}
      onClick={() => !isOff && onClick()}
    >
      <svg class="sign-button__sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d={paths[sign]} />
      </svg>
    </button>
  );
}
