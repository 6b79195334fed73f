import './begin-large.css';
import { Button } from '../controls/button';
import { OnTint } from './on-tint';

/** The button that begins a conversation: what the page is for, and so the largest one. */
export function BeginLarge({ label, onClick }: { label: string; onClick: () => void }) {
  return (
    <OnTint class="begin-large">
      <Button look="primary" onClick={onClick}>
        {label}
      </Button>
    </OnTint>
  );
}
