import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSharing } from './use-sharing';

/** Does something when the screen begins to be shared: what was asked before that is for nobody else. @param act stays the same */
export function useWhenSharingBegins(act: () => void): void {
  const sharing = useSharing();
  const before = useRef(sharing);
  useLayoutEffect(() => {
    if (sharing && before.current === false) act();
    before.current = sharing;
  }, [sharing, act]);
}
