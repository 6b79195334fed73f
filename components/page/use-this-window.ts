import { useEffect, useState } from 'preact/hooks';
import { type ThisWindow, thisWindow } from '../../browser/windows';

let asked: Promise<ThisWindow> | undefined;

/** Which window this page is in; asked once a page. */
function askWindow(): Promise<ThisWindow> {
  asked ??= thisWindow();
  return asked;
}

/** Whether this page is in a private window, where nothing may be stored. */
export async function inPrivateWindow(): Promise<boolean> {
  return (await askWindow()).private;
}

/** The window this page is in; undefined for the few milliseconds until the browser has answered. */
export function useThisWindow(): ThisWindow | undefined {
  const [window, setWindow] = useState<ThisWindow>();
  useEffect(() => {
    askWindow().then(setWindow);
  }, []);
  return window;
}
