import { useEffect, useState } from 'preact/hooks';
import { type ThisWindow, thisWindow } from '../browser/windows';
import { forbidStorageIf } from '../storage/database';

let asked: Promise<ThisWindow> | undefined;

/** Asks once a page which window it is in. Called at the page's start, before anything is stored. */
export function askWindow(): Promise<ThisWindow> {
  if (!asked) {
    asked = thisWindow();
    forbidStorageIf(asked.then((window) => window.private));
  }
  return asked;
}

/** The window this page is in; undefined for the few milliseconds until the browser has answered. */
export function useThisWindow(): ThisWindow | undefined {
  const [window, setWindow] = useState<ThisWindow>();
  useEffect(() => {
    askWindow().then(setWindow);
  }, []);
  return window;
}
