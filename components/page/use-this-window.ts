import { useEffect, useState } from 'preact/hooks';
import { hasContainers, isInContainer, type ThisWindow, thisWindow } from '../../browser/windows';
import { type Apart, isKnownToShare, rememberToShare } from '../../storage/values/private-window';

let asked: Promise<ThisWindow> | undefined;

/** Which window this page is in; asked once a page. */
function askWindow(): Promise<ThisWindow> {
  asked ??= thisWindow();
  return asked;
}

/** Why nothing may be stored from this page; false when it may be. */
export async function whyApart(): Promise<Apart | false> {
  if ((await askWindow()).private) return 'private';
  // Asked once, of the first page ever: it may take the browser as long as to start the background.
  if (!hasContainers || isKnownToShare()) return false;
  if (await isInContainer()) return 'container';
  rememberToShare();
  return false;
}

/** The window this page is in; undefined for the few milliseconds until the browser has answered. */
export function useThisWindow(): ThisWindow | undefined {
  const [window, setWindow] = useState<ThisWindow>();
  useEffect(() => {
    askWindow().then(setWindow);
  }, []);
  return window;
}
