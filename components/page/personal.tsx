import './personal.css';
import type { ComponentChildren } from 'preact';
import { sharing as words } from '../../content/words/page';
import { setSharing } from '../../storage/values/sharing';
import { Button } from '../controls/button';
import { useSharing } from './use-sharing';

/** What is for the user alone: not there while the screen is shared, nor before it is known whether it is. */
export function Personal({ children }: { children: ComponentChildren }) {
  const sharing = useSharing();
  if (sharing) return <Hidden />;
  return sharing === false && <>{children}</>;
}

/** Stands where something of the user's own would stand, and brings it back. */
export function Hidden() {
  return (
    <div class="hidden-line" data-hidden tabIndex={-1}>
      <p>{words.hidden}</p>
      <Button data-sharing onClick={() => setSharing(false)}>
        {words.show}
      </Button>
    </div>
  );
}
