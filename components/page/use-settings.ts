import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import {
  changeSettings,
  readSettings,
  type Settings,
  settingsAtStart,
  type Theme,
  watchSettings,
} from '../../storage/values/settings';

/**
 * The settings, up to date on every open page, and a way to change some of them.
 * The page takes on the chosen theme as well.
 */
export function useSettings(): [Settings, (change: Partial<Settings>) => Promise<void>] {
  const [settings, setSettings] = useState(settingsAtStart);
  useEffect(() => {
    readSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  useLayoutEffect(() => showTheme(settings.theme), [settings.theme]);
  return [settings, changeSettings];
}

/** assets/theme.css reads this attribute; `systeem` follows the system's light or dark. */
function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}
