import { useState } from 'preact/hooks';
import { holdsConversations } from '../../actions/conversation-in-page';
import { oldPage as words } from '../../content/words/page';
import { Button } from '../controls/button';
import { unsavedDrafts } from './unsaved-drafts';

/** Says that a part of this page is there no more, and loads the page anew: unless words would be lost with it. */
export function OldPage() {
  const [isSafe, setSafe] = useState(isAllStored);
  const reload = () => {
    // It may have changed since this was drawn.
    const isStored = isAllStored();
    setSafe(isStored);
    if (isStored) location.reload();
  };
  return (
    <>
      {isSafe ? words.stored : words.unstored}{' '}
      <span class="buttons">
        <Button onClick={reload}>{words.reload}</Button>
      </span>
    </>
  );
}

/** A part of a page that has words which are stored nowhere is marked `data-unstored`. */
function isAllStored(): boolean {
  const isUnsaved = [...unsavedDrafts.values()].some(({ draft }) => draft.unsaved);
  return !isUnsaved && !holdsConversations() && document.querySelector('[data-unstored]') === null;
}
