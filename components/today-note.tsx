import { useEffect } from 'preact/hooks';
import { deck } from '../content/deck';
import * as words from '../content/words';
import type { Behaviour } from '../domain/deck';
import { findBehaviour } from '../domain/deck-lookup';
import { isBlank } from '../domain/note';
import { fill } from '../domain/sentence';
import { NoteField } from './note-field';
import type { NoteDraft } from './use-note-draft';

/**
 * The field under today's behaviour. When the behaviour changes while someone is typing (midnight passes),
 * the words stay in the field and stay with their own behaviour until the field is left.
 */
export function TodayNote({ draft, behaviour }: { draft: NoteDraft; behaviour: Behaviour }) {
  const { note, restart } = draft;
  const own = note && note.behaviour !== behaviour.id ? findBehaviour(deck, note.behaviour) : undefined;

  useEffect(() => {
    if (own && !isTyping()) restart();
  }, [own, restart]);

  return (
    <>
      <NoteField
        draft={draft}
        label={words.note.ask}
        fullLabel={fill(words.note.labelOn, { behaviour: (own?.behaviour ?? behaviour).text })}
        onLeave={() => {
          if (own || isBlank(draft.text)) restart();
        }}
      />
      {own && (
        <p class="belongs-to" role="status">
          {fill(words.note.belongsTo, { behaviour: own.behaviour.text })}
        </p>
      )}
    </>
  );
}

function isTyping(): boolean {
  return document.activeElement instanceof HTMLTextAreaElement;
}
