import { useEffect, useState } from 'preact/hooks';
import { sharingAtStart, watchSharing } from '../../storage/values/sharing';

/**
 * Whether the screen is being shared, up to date on every open page.
 * @returns undefined for the few milliseconds until that is known: what is for the user alone waits for it
 */
export function useSharing(): boolean | undefined {
  const [sharing, tell] = useState<boolean | undefined>(sharingAtStart);
  useEffect(() => watchSharing(tell), []);
  return sharing;
}
