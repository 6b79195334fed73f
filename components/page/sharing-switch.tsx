import './sharing-switch.css';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { sharingSwitch as words } from '../../content/words/page';
import { setSharing } from '../../storage/values/sharing';
import { useSharing } from './use-sharing';

/**
 * "Mijn scherm wordt gedeeld": hides on every open page what is for the user alone, until it is pressed again. A page
 * has one; it also tells who hears the page what was switched, here or elsewhere.
 * @param named whether the words stand beside the sign
 */
export function SharingSwitch({ named = false }: { named?: boolean }) {
  const sharing = useSharing();
  const told = useTold(sharing);
  return (
    <>
      <button
        type="button"
        class="sharing-switch"
        data-sharing
        aria-pressed={sharing ?? false}
        aria-label={named ? undefined : words.name}
        title={named ? undefined : words.name}
        onClick={() => setSharing(!sharing)}
      >
        <Eye isClosed={sharing ?? false} />
        {named && words.name}
      </button>
      <p class="only-heard" role="status">
        {told}
      </p>
    </>
  );
}

/** What was switched; nothing for how it was when the page came. */
function useTold(sharing: boolean | undefined): string | undefined {
  const before = useRef(sharing);
  const [told, tell] = useState<string>();
  useLayoutEffect(() => {
    if (sharing === undefined || before.current === sharing) return;
    if (sharing) {
      tell(words.on);
      // What went may have had the focus: then the line in its place has it, and not the button that brings all back.
      if (document.activeElement === document.body)
        document.querySelector<HTMLElement>('[data-hidden]')?.focus();
    } else if (before.current) tell(words.off);
    before.current = sharing;
  }, [sharing]);
  return told;
}

function Eye({ isClosed }: { isClosed: boolean }) {
  return (
    <svg class="sharing-switch__sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12z" />
      <circle cx="12" cy="12" r="3" />
      {isClosed && <path d="M4.5 20.5 19.5 3.5" />}
    </svg>
  );
}
