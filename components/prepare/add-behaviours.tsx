import './add-behaviours.css';
import { useState } from 'preact/hooks';
import { titleWithValues } from '../../content/values';
import * as words from '../../content/words/prepare';
import { addBehaviours } from '../../domain/conversation/compose';
import type { ChosenBehaviour } from '../../domain/conversation/plan';
import { chosenBehaviour } from '../../domain/conversation/recipe';
import type { Card, Role } from '../../domain/deck/deck';
import { behavioursFor } from '../../domain/deck/deck-lookup';
import { counted, fill } from '../../domain/language/sentence';
import { favourites } from '../../storage/values/favourites';
import { Button } from '../controls/button';
import { WithButton } from '../controls/with-button';
import type { ChangePlan } from '../conversation/change-plan';
import { useDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';
import { useStored } from '../page/use-stored';
import { ChooseCard } from './choose-card';
import { FindBehaviour } from './find-behaviour';

interface Props {
  chosen: readonly ChosenBehaviour[];
  edit: ChangePlan;
  tell: (sentence: string) => void;
}

/** Adds behaviours to a conversation: found by their words, with a star, today's, by chance, or those of a card. */
export function AddBehaviours({ chosen, edit, tell }: Props) {
  const deck = useDeck();
  const settings = useSettings();
  const today = useToday(settings);
  const starred = useStored(favourites) ?? [];
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
      <AddCard today={today.card} role={settings.role} onAdd={add} />
    </div>
  );
}

interface CardProps {
  /** The card that is offered first. */
  today: Card;
  role: Role;
  onAdd: (ids: readonly string[]) => void;
}

/** All behaviours of a card that someone sees. */
function AddCard({ today, role, onAdd }: CardProps) {
  const [card, choose] = useState(today);
  return (
    <WithButton>
      <ChooseCard label={words.choice.card} card={card} onChoose={choose} />
      <Button onClick={() => onAdd(behavioursFor(card, role).map(({ id }) => id))}>{words.choice.add}</Button>
    </WithButton>
  );
}
