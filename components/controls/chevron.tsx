import './chevron.css';

/** Says of the button it stands in that something opens below it, and turns when it is open. */
export function Chevron() {
  return (
    <svg class="chevron" viewBox="0 0 24 24" aria-hidden="true">
      <path d="m6 9.5 6 6 6-6" />
    </svg>
  );
}
