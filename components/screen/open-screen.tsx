import './open-screen.css';
import { goTo } from '../../browser/address';
import { openInTab, openInWindow } from '../../browser/pages';
import { openScreen as words } from '../../content/words/screen';
import { Button } from '../controls/button';
import { useThisWindow } from '../page/use-this-window';

/** The two ways to a shared screen: a window of its own, or this one for a beamer that shows what the laptop shows. */
export function OpenScreen({ conversation: id }: { conversation: string }) {
  const inTab = useThisWindow()?.inTab ?? false;
  const mirror = () => (inTab ? goTo : openInTab)({ page: 'gesprek', id, part: 'spiegel' });
  return (
    <div class="open-screen">
      <p>{words.hint}</p>
      <div class="buttons buttons--small">
        <Button look="primary" onClick={() => openInWindow({ page: 'gesprek', id, part: 'scherm' })}>
          {words.open}
        </Button>
        <Button onClick={mirror}>{words.mirror}</Button>
      </div>
      <p class="open-screen__hint">{words.mirrorHint}</p>
    </div>
  );
}
