import { useEffect, useState } from 'preact/hooks';
import { goInstead } from '../../browser/address';
import { hands as handWords, lead, mirror as words } from '../../content/words/lead';
import { product } from '../../content/words/page';
import { titles } from '../../content/words/panel';
import { screen as screenWords } from '../../content/words/screen';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { ScreenSheet } from '../screen/screen-sheet';
import { useScreen } from '../screen/use-screen';
import { useWakeLock } from '../screen/use-wake-lock';
import { MirrorNote } from './mirror-note';
import { withPicture } from './show-picture';

/** For a beamer that shows what the laptop shows: the screen, with one line of what the host needs. */
export function MirrorView({ id }: { id: string }) {
  const screen = useScreen(id);
  const [noteOn, writeOn] = useState<string>();
  useWakeLock();
  useEffect(() => {
    document.title = fill(titles.page, { place: screenWords.title, product });
  }, []);
  if (!screen) return null;
  const { view, turn, press } = screen;
  const step = view.is === 'step' ? view : undefined;
  const hasHands = step?.kind === 'handen' || step?.kind === 'beeld';
  return (
    <>
      <ScreenSheet view={view} card={screen.card} sheet={screen.sheet}>
        {step && (
          <>
            <Button onClick={() => turn(-1)}>{lead.previous}</Button>
            <Button look="primary" onClick={() => turn(1)}>
              {lead.next}
            </Button>
            {hasHands && (
              <Button onClick={() => press(withPicture)}>
                {step.pictures.length > 0 ? handWords.hidePicture : handWords.showPicture}
              </Button>
            )}
            <Button onClick={() => writeOn(step.id)}>{words.note}</Button>
          </>
        )}
        <Button onClick={() => goInstead({ page: 'gesprek', id })}>{words.end}</Button>
      </ScreenSheet>
      {noteOn && <MirrorNote conversation={id} step={noteOn} onClose={() => writeOn(undefined)} />}
    </>
  );
}
