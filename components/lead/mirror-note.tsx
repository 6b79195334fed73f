import './mirror-note.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { lead, notes, mirror as words } from '../../content/words/lead';
import { placeOf } from '../../domain/conversation/place';
import { Button } from '../controls/button';
import { TextField } from '../conversation/text-field';
import { useDraft } from '../writing/use-draft';

interface Props {
  conversation: string;
  step: string;
  onClose: () => void;
}

/** A note while everyone looks on: an empty field, and not what was written before. */
export function MirrorNote({ conversation, step, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const draft = useDraft('conversationTexts', {
    place: placeOf({ conversation, part: step, sort: 'gezegd' }),
  });
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="mirror-note paper" aria-label={words.note} onClose={onClose}>
      <TextField draft={draft} label={notes.said} hint={notes.saidHint} />
      <div class="buttons">
        <Button onClick={() => dialog.current?.close()}>{lead.done}</Button>
      </div>
    </dialog>
  );
}
