import { type ComponentType, render } from 'preact';
import { forbidStorageIf, isStorageForbidden } from '../../storage/values/private-window';
import { Guarded } from '../page/guarded';
import { whyApart } from '../page/use-this-window';

/**
 * Shows a page; should it break, it says so and leaves what can be saved of it.
 * @param Page draws it
 * @param askWindow when the page asks whether it may store anything: `at-once`, so that words of a page that soon
 * closes can be stored; or only once something is to be stored, so that the page is painted before
 * @returns draws it again
 */
export function startPage(Page: ComponentType, askWindow: 'at-once' | 'when-needed'): () => void {
  forbidStorageIf(whyApart);
  if (askWindow === 'at-once') isStorageForbidden();
  const draw = () =>
    render(
      <Guarded whenBroken={showBroken}>
        <Page />
      </Guarded>,
      document.body,
    );
  draw();
  return draw;
}

async function showBroken(error: unknown): Promise<void> {
  // To the console, as any error that nobody catches.
  reportError(error);
  // Loaded only now: hardly anyone ever sees it.
  const broken = await import('./broken-page');
  // The page has to be gone first: its fields then tell what they could not store.
  render(null, document.body);
  render(<broken.BrokenPage />, document.body);
}
