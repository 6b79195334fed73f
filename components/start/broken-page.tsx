import { useId, useState } from 'preact/hooks';
import { valuesInWords } from '../../content/values';
import * as controlsWords from '../../content/words/controls';
import { product, sharing as sharingWords } from '../../content/words/page';
import { broken } from '../../content/words/start';
import { calendarDate, today } from '../../domain/deck/today';
import { isBlank } from '../../domain/records/text-record';
import { Button } from '../controls/button';
import { useCopy } from '../controls/use-copy';
import { useCards } from '../deck/use-deck';
import { Guarded } from '../page/guarded';
import { unsavedDrafts } from '../page/unsaved-drafts';
import { useSettings } from '../page/use-settings';
import { useSharing } from '../page/use-sharing';

/*
 * Styled here and not in a sheet: a page that may load a sheet later carries 150 bytes more, and a new tab is loaded
 * more often than it breaks.
 */
const stack = { display: 'grid', gap: '8px', justifyItems: 'start', maxInlineSize: '40em' };
// The popup is as wide as what is in it would like to be.
const page = { minBlockSize: '100vh', padding: '24px', overflowWrap: 'anywhere' } as const;
const alarm = { maxInlineSize: '40em', color: 'var(--alarm)', fontSize: 'var(--text-quiet)' };
const heading = { fontSize: '1.125rem', marginBlockStart: '24px' };
const list = { display: 'grid', gap: '8px', paddingInlineStart: '1em', listStyle: 'disc' };
const words = {
  inlineSize: '100%',
  padding: '8px',
  borderColor: 'var(--edge)',
  background: 'var(--field)',
};

/**
 * What is left of a page that broke: a sentence that says so, the words that may not be stored, and the cards as plain
 * text. Each part is guarded: it may need the very thing that broke the page.
 */
export function BrokenPage() {
  // The words as they were: those that are stored a moment later may be copied all the same.
  const [texts] = useState(unsavedTexts);
  return (
    <main class="paper" style={page}>
      <h1 style={{ fontSize: '1.125rem' }}>{product}</h1>
      <p style={alarm} role="alert">
        {broken.sentence}
      </p>
      {texts.map((text, index) => (
        <Guarded key={index}>
          <UnsavedText text={text} />
        </Guarded>
      ))}
      <Guarded>
        <Today />
      </Guarded>
      <Guarded>
        <Cards />
      </Guarded>
    </main>
  );
}

function unsavedTexts(): string[] {
  const texts = [...unsavedDrafts.values()].map(({ draft }) => draft.unsaved?.text ?? '');
  return texts.filter((text) => !isBlank(text));
}

function UnsavedText({ text }: { text: string }) {
  const id = useId();
  const sharing = useSharing();
  const { copy, copied } = useCopy();
  return (
    <section style={stack}>
      <label for={id} style={heading}>
        {broken.unsaved}
      </label>
      {/* Also unseen they can be copied. */}
      <textarea
        id={id}
        style={words}
        readOnly
        rows={3}
        value={sharing === false ? text : sharingWords.hidden}
      />
      <Button onClick={() => copy(text)}>{controlsWords.copy.text}</Button>
      {copied}
    </section>
  );
}

function Today() {
  const { role, rhythm } = useSettings();
  const { card, behaviour } = today(useCards(), calendarDate(new Date()), role, rhythm);
  return (
    <section style={stack} data-behaviour={behaviour.id}>
      <h2 style={heading}>{broken.today}</h2>
      <p>
        {card.title}, {valuesInWords(card)}
      </p>
      <p style={{ fontFamily: 'var(--serif)', fontSize: '1.5rem' }}>{behaviour.text}</p>
    </section>
  );
}

function Cards() {
  return useCards().cards.map((card) => (
    <section key={card.id} style={stack} data-card={card.id}>
      <h2 style={heading}>
        {card.title}, {valuesInWords(card)}
      </h2>
      <ul style={list}>
        {card.behaviours.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  ));
}
