import { useState } from 'preact/hooks';
import { addDeck, chooseDeck, removeDeck } from '../../actions/own-decks';
import { readDeckFile } from '../../actions/read-deck-file';
import { saveAs } from '../../browser/save-as';
import { template } from '../../content/template';
import * as words from '../../content/words/own-decks';
import type { Deck, DeckFile } from '../../domain/deck/deck';
import { ownDeck } from '../../domain/deck/own-deck';
import { fill } from '../../domain/language/sentence';
import { type OwnDecks, ownDecks } from '../../storage/values/own-decks';
import { howSaved } from '../backup/saved-words';
import { isPartMissing } from '../page/part-missing';
import { useStored } from '../page/use-stored';
import { useWork } from '../page/use-work';

const text = words.ownDecks;

/** A deck from a file, that does not count yet. */
export interface Preview {
  file: DeckFile;
  /** As it would be used. */
  deck: Deck;
  /** What else there is to know of it. */
  remarks: readonly string[];
  /** The deck that it takes the place of, and how many of its behaviours are gone. */
  before: { title: string; gone: number } | undefined;
}

/** How far the loading of a file is. */
export type DecksState =
  | { is: 'idle' }
  | { is: 'asking'; preview: Preview }
  | { is: 'refused'; faults: readonly string[] }
  | { is: 'removed'; title: string; putBack: () => Promise<void> };

const none: OwnDecks = { decks: [], chosen: '', former: [] };

/** A file that cannot be read at all; unless what reads it was not there. */
function refused(error: unknown) {
  if (isPartMissing(error)) throw error;
  return { faults: [text.unreadable] as const };
}

/** The decks that are here beside ours, and what can be done with them. */
export function useDecks() {
  const { decks, chosen } = useStored(ownDecks) ?? none;
  const [state, setState] = useState<DecksState>({ is: 'idle' });
  const { sentence, run } = useWork();
  const open = (file: File) =>
    run(async () => {
      const read = await readDeckFile(file).catch(refused);
      setState(
        'faults' in read
          ? { is: 'refused', faults: read.faults }
          : { is: 'asking', preview: previewOf(read.deck, read.remarks, decks) },
      );
    });
  const use = ({ file }: Preview) =>
    run(async () => {
      await addDeck(file, 'user');
      setState({ is: 'idle' });
      return fill(text.added, { title: file.title });
    });
  const remove = ({ id, title }: DeckFile) =>
    run(async () => {
      setState({ is: 'removed', title, putBack: await removeDeck(id) });
      return fill(text.removed, { title });
    });
  const putBack = ({ title, putBack }: Extract<DecksState, { is: 'removed' }>) =>
    run(async () => {
      await putBack();
      setState({ is: 'idle' });
      return fill(text.putBack, { title });
    });
  const save = (name: string, content: string, type: string) =>
    run(async () => howSaved(await saveAs(name, content, type), text.saved));
  return {
    decks,
    chosen,
    state,
    sentence,
    open,
    use,
    remove,
    putBack,
    cancel: () => setState({ is: 'idle' }),
    choose: (id: string) => run(() => chooseDeck(id)),
    saveDeck: (deck: DeckFile) => save(`${deck.id}.json`, JSON.stringify(deck, null, 2), 'application/json'),
    saveTemplate: () => save(text.templateFile, template(), 'text/csv'),
  };
}

function previewOf(file: DeckFile, remarks: readonly string[], decks: OwnDecks['decks']): Preview {
  const deck = ownDeck(file);
  const replaced = decks.find((each) => each.deck.id === file.id)?.deck;
  if (!replaced) return { file, deck, remarks, before: undefined };
  const there = new Set(file.cards.flatMap(({ behaviours }) => behaviours.map(({ id }) => id)));
  const gone = replaced.cards.flatMap(({ behaviours }) => behaviours.filter(({ id }) => !there.has(id)));
  return { file, deck, remarks, before: { title: replaced.title, gone: gone.length } };
}
