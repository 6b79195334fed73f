import { useEffect } from 'preact/hooks';
import { product } from '../../content/words/page';
import { titles } from '../../content/words/panel';
import { screen as words } from '../../content/words/screen';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { ScreenSheet } from './screen-sheet';
import { useScreen } from './use-screen';
import { useScreenLook } from './use-screen-look';
import { useWakeLock } from './use-wake-lock';

/** What the team sees of a conversation, in a window of its own: it follows what the host does elsewhere. */
export function ScreenView({ id }: { id: string }) {
  const screen = useScreen(id);
  const [look, otherLook] = useScreenLook();
  useWakeLock();
  useEffect(() => {
    document.title = fill(titles.page, { place: words.title, product });
  }, []);
  if (!screen) return null;
  const { sheets, sheet, nextSheet } = screen;
  return (
    <ScreenSheet view={screen.view} card={screen.card} sheet={sheet}>
      {sheets > 1 && (
        <>
          <p>{fill(words.sheet, { n: sheet + 1, all: sheets })}</p>
          <Button onClick={nextSheet}>{words.nextSheet}</Button>
        </>
      )}
      {screen.view.is !== 'figure' && (
        <Button onClick={otherLook}>{words.looks[look === 'donker' ? 'licht' : 'donker']}</Button>
      )}
    </ScreenSheet>
  );
}
