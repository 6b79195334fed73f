import './add-behaviours.css';
import { useId, useState } from 'preact/hooks';
import { titleWithValues } from '../../content/values';
import * as words from '../../content/words/prepare';
import { addBehaviours } from '../../domain/conversation/compose';
import type { ChosenBehaviour } from '../../domain/conversation/plan';
import { chosenBehaviour } from '../../domain/conversation/recipe';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import { counted, fill } from '../../domain/language/sentence';
import { favourites } from '../../storage/values/favourites';
import { Button } from '../controls/button';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';
import { useStored } from '../page/use-stored';
import { useSearch } from '../search/use-search';
import { Choose } from './choose';
import type { Edit } from './step-row';

interface Props {
  chosen: readonly ChosenBehaviour[];
  edit: Edit;
  tell: (sentence: string) => void;
}

/** Adds behaviours to a conversation: found by their words, with a star, today's, by chance, or those of a card. */
export function AddBehaviours({ chosen, edit, tell }: Props) {
  const deck = useDeck();
  const [settings] = useSettings();
  const today = useToday(settings);
  const starred = useStored(favourites) ?? [];
  const [cardId, setCard] = useState(today.card.id);
  const taken = new Set(chosen.map(({ id }) => id));
  const add = (ids: readonly string[]) => {
    const fresh = ids
      .filter((id) => !taken.has(id))
      .flatMap((id) => chosenBehaviour(deck, id, titleWithValues) ?? []);
    edit((plan) => addBehaviours(plan, fresh));
    const [only] = fresh;
    tell(
      fresh.length === 1 && only
        ? fill(words.choice.added, { text: only.text })
        : counted(words.choice.addedMany, fresh.length),
    );
  };
  const addRandom = () => {
    const others = deck.cards
      .flatMap((card) => behavioursFor(card, settings.role))
      .filter(({ id, onlyOnCard }) => !taken.has(id) && !onlyOnCard);
    const drawn = others[Math.floor(Math.random() * others.length)];
    if (drawn) add([drawn.id]);
  };
  const addCard = () => {
    const card = deck.cards.find(({ id }) => id === cardId);
    if (card) add(behavioursFor(card, settings.role).map(({ id }) => id));
  };
  return (
    <div class="add-behaviours" data-adding>
      <FindBehaviour taken={taken} onAdd={(id) => add([id])} />
      <div class="buttons buttons--small">
        <Button onClick={() => add([today.behaviour.id])}>{words.choice.today}</Button>
        <Button onClick={addRandom}>{words.choice.random}</Button>
        <Button onClick={() => (starred.length > 0 ? add(starred) : tell(words.choice.noStars))}>
          {words.choice.starred}
        </Button>
      </div>
      <div class="add-behaviours__card">
        <Choose label={words.choice.card} value={cardId} onChoose={setCard}>
          {deck.cards.map((card) => (
            <option key={card.id} value={card.id}>
              {titleWithValues(card)}
            </option>
          ))}
        </Choose>
        <Button onClick={addCard}>{words.choice.add}</Button>
      </div>
    </div>
  );
}

interface FindProps {
  taken: ReadonlySet<string>;
  onAdd: (id: string) => void;
}

/** How many of what was found are shown. */
const most = 6;

function FindBehaviour({ taken, onAdd }: FindProps) {
  const id = useId();
  const [settings] = useSettings();
  const [query, setQuery] = useState('');
  const found = useSearch(query, settings.role);
  const results = (found?.results ?? []).flatMap((result) => (result.kind === 'behaviour' ? [result] : []));
  return (
    <div class="find-behaviour">
      <label for={id}>{words.choice.search}</label>
      <input
        id={id}
        type="search"
        class="find-behaviour__field"
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      {found && results.length === 0 && <p>{words.choice.nothing}</p>}
      <ul>
        {results.slice(0, most).map(({ behaviour, card }) => (
          <li key={behaviour.id}>
            <button
              type="button"
              class="find-behaviour__found"
              data-found={behaviour.id}
              aria-disabled={taken.has(behaviour.id)}
              onClick={() => !taken.has(behaviour.id) && onAdd(behaviour.id)}
            >
              <span>
                {behaviour.text} <span class="find-behaviour__card">{titleWithValues(card)}</span>
              </span>
              <span class="find-behaviour__add">
                {taken.has(behaviour.id) ? words.choice.there : words.choice.add}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
