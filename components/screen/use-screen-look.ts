import { useLayoutEffect, useState } from 'preact/hooks';
import { remember, remembered } from '../../browser/address';
import { useSettings } from '../page/use-settings';

/** Light or dark, for this window alone: a beamer asks for something else than a laptop. A reload keeps it. */
export function useScreenLook(): ['licht' | 'donker', () => void] {
  const { theme } = useSettings();
  const [own, choose] = useState(remembered().look);
  const isDark = matchMedia('(prefers-color-scheme:dark)').matches;
  const followed = theme === 'systeem' ? (isDark ? 'donker' : 'licht') : theme;
  const look = own ?? followed;
  // After the settings have had their say.
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = own ?? theme;
  }, [own, theme]);
  const other = () => {
    const next = look === 'donker' ? 'licht' : 'donker';
    remember({ look: next });
    choose(next);
  };
  return [look, other];
}
