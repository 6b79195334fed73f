import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '../../domain/settings';
import { settingsAtStart, watchSettings } from '../../storage/values/settings';

/** The settings, up to date on every open page. The page takes on the chosen theme as well. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(settingsAtStart);
  useEffect(() => watchSettings(setSettings), []);
  // assets/theme.css reads this attribute; `systeem` follows the system's light or dark.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  return settings;
}
