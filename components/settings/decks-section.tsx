import './decks-section.css';
import { useRef } from 'preact/hooks';
import * as controlsWords from '../../content/words/controls';
import * as words from '../../content/words/own-decks';
import { counted, fill } from '../../domain/language/sentence';
import type { OwnDeck } from '../../storage/values/own-decks';
import { Button } from '../controls/button';
import { ChoiceGroup } from '../controls/choice-group';
import { useFocusAfter } from '../controls/use-focus-after';
import { useOurDeck } from '../deck/use-deck';
import { PagePart } from '../page/page-part';
import { DeckPreview } from './deck-preview';
import { useDecks } from './use-decks';

const text = words.ownDecks;

/** So many faults are shown: who has mended them sees the others. */
const mostFaults = 20;

/** Which cards are used, and the cards of an organisation: loaded from a file, seen before they count, and removed. */
export function DecksSection() {
  const work = useDecks();
  const { decks, state } = work;
  const part = useFocusAfter(state.is);
  return (
    <PagePart id="kaarten" title={text.title}>
      <p>{text.intro}</p>
      {decks.length > 0 && (
        <div class="page-part__group">
          <ChooseDeck {...work} />
          {decks.map((each) => (
            <DeckButtons key={each.deck.id} own={each} onSave={work.saveDeck} onRemove={work.remove} />
          ))}
        </div>
      )}
      <div ref={part} class="page-part__group">
        <h3>{text.loadTitle}</h3>
        <p>{text.loadIntro}</p>
        <p>{text.keepFile}</p>
        <LoadButtons onFile={work.open} onTemplate={work.saveTemplate} />
        {state.is === 'asking' && (
          <DeckPreview preview={state.preview} onUse={() => work.use(state.preview)} onCancel={work.cancel} />
        )}
        {state.is === 'refused' && <Faults key={state.faults.join()} faults={state.faults} />}
        <p role="status">{work.sentence}</p>
        {state.is === 'removed' && (
          <div class="buttons">
            <Button onClick={() => work.putBack(state)}>{controlsWords.undo}</Button>
          </div>
        )}
      </div>
    </PagePart>
  );
}

function ChooseDeck({
  decks,
  chosen,
  choose,
}: Pick<ReturnType<typeof useDecks>, 'decks' | 'chosen' | 'choose'>) {
  // Ours has no id here: so it is chosen too when the chosen one is gone.
  const titles = [['', useOurDeck().title], ...decks.map(({ deck }) => [deck.id, deck.title])];
  const ids = titles.map(([id = '']) => id);
  return (
    <ChoiceGroup
      name="deck"
      legend={text.choose}
      choices={ids}
      labels={Object.fromEntries(titles)}
      chosen={ids.includes(chosen) ? chosen : ''}
      onChoose={choose}
    />
  );
}

/** Of those that are not read, a sentence says what to do. */
const fileTypes = '.xlsx,.xlsm,.csv,.tsv,.txt,.json,.xls,.ods';

/** A button that lets the user choose a file: the browser's own has words of its own, in its own language. */
function LoadButtons({ onFile, onTemplate }: { onFile: (file: File) => void; onTemplate: () => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <div class="buttons">
      <Button onClick={() => input.current?.click()}>{text.load}</Button>
      <Button onClick={onTemplate}>{text.template}</Button>
      <input
        ref={input}
        class="page-part__file"
        type="file"
        accept={fileTypes}
        aria-label={text.load}
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen) onFile(chosen);
          // The same file can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </div>
  );
}

function Faults({ faults }: { faults: readonly string[] }) {
  const more = faults.length - mostFaults;
  return (
    <div class="page-part__ask deck-faults">
      <p role="alert">{counted(text.refused, faults.length)}</p>
      <ul class="deck-faults__list">
        {faults.slice(0, mostFaults).map((fault, index) => (
          <li key={index}>{fault}</li>
        ))}
      </ul>
      {more > 0 && <p>{counted(text.moreFaults, more)}</p>}
    </div>
  );
}

interface DeckButtonsProps {
  own: OwnDeck;
  onSave: (deck: OwnDeck['deck']) => void;
  onRemove: (deck: OwnDeck['deck']) => void;
}

/** What can be done with a deck that is here; one that the organisation set is not the user's to remove. */
function DeckButtons({ own: { deck, from }, onSave, onRemove }: DeckButtonsProps) {
  const { title } = deck;
  return (
    <>
      {from === 'organisation' && <p>{fill(text.byOrganisation, { title })}</p>}
      <div class="buttons">
        <Button onClick={() => onSave(deck)}>{fill(text.save, { title })}</Button>
        {from === 'user' && <Button onClick={() => onRemove(deck)}>{fill(text.remove, { title })}</Button>}
      </div>
    </>
  );
}
