import './behaviour-choice.css';
import { useState } from 'preact/hooks';
import { titleWithValues } from '../../content/values';
import * as words from '../../content/words/prepare';
import { behavioursOf, removeBehaviour, replaceBehaviour } from '../../domain/conversation/compose';
import type { ChosenBehaviour, Plan } from '../../domain/conversation/plan';
import { chosenBehaviour } from '../../domain/conversation/recipe';
import type { Deck } from '../../domain/deck/deck';
import { findCard } from '../../domain/deck/deck-lookup';
import { fill } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { focusWhenThere } from '../controls/focus';
import type { ChangePlan } from '../conversation/change-plan';
import { hueOf } from '../deck/hue';
import { Mark } from '../deck/mark';
import { useDeck } from '../deck/use-deck';
import { AddBehaviours } from './add-behaviours';
import { SignButton } from './sign-button';

/** More than these nobody reads at once on a screen. */
const mostAtOnce = 6;

/** The behaviours that a conversation is about: chosen here for all its steps. */
export function BehaviourChoice({ plan, edit }: { plan: Plan; edit: ChangePlan }) {
  const deck = useDeck();
  const [told, tell] = useState<string>();
  const chosen = behavioursOf(plan);
  const replace = (old: ChosenBehaviour) => {
    const other = nextOnCard(deck, old, chosen);
    if (!other) return tell(words.choice.noOther);
    edit((now) => replaceBehaviour(now, old.id, other));
    tell(fill(words.choice.replaced, { text: other.text }));
    focusWhenThere(`[data-chosen="${CSS.escape(other.id)}"] button`);
  };
  const remove = ({ id, text }: ChosenBehaviour, index: number) => {
    edit((now) => removeBehaviour(now, id));
    tell(fill(words.choice.removed, { text }));
    const beside = chosen[index + 1] ?? chosen[index - 1];
    focusWhenThere(beside ? `[data-chosen="${CSS.escape(beside.id)}"] [data-sign]` : '[data-adding] input');
  };
  const removeAll = () => {
    edit((now) => chosen.reduce((before, { id }) => removeBehaviour(before, id), now));
    focusWhenThere('[data-adding] input');
  };
  return (
    <section class="chosen">
      <h3 class="chosen__heading">{words.choice.heading}</h3>
      {chosen.length === 0 && <p class="chosen__hint">{words.choice.none}</p>}
      <ul>
        {chosen.map((each, index) => (
          <Row
            key={each.id}
            behaviour={each}
            isOfSameCard={chosen[index - 1]?.card === each.card}
            onReplace={() => replace(each)}
            onRemove={() => remove(each, index)}
          />
        ))}
      </ul>
      {chosen.length > mostAtOnce && <p class="chosen__hint">{words.choice.many}</p>}
      <p class="chosen__told" role="status">
        {told}
      </p>
      <AddBehaviours chosen={chosen} edit={edit} tell={tell} />
      {chosen.length > mostAtOnce && (
        <div class="buttons">
          <Button onClick={removeAll}>{words.choice.removeAll}</Button>
        </div>
      )}
    </section>
  );
}

interface RowProps {
  behaviour: ChosenBehaviour;
  /** As the one above it: then its card is heard only. */
  isOfSameCard: boolean;
  onReplace: () => void;
  onRemove: () => void;
}

/** A behaviour as it was when it was chosen; its card may be gone since. */
function Row({ behaviour, isOfSameCard, onReplace, onRemove }: RowProps) {
  const card = findCard(useDeck(), behaviour.card);
  return (
    <li class="chosen__row hued" style={hueOf(card)} data-behaviour={behaviour.id} data-chosen={behaviour.id}>
      {card && <Mark card={card} />}
      <p class="chosen__text">
        {behaviour.text}{' '}
        <span class={isOfSameCard ? 'only-heard' : 'chosen__card'}>{behaviour.cardTitle}</span>
      </p>
      <div class="chosen__tools buttons--small">
        <Button onClick={onReplace} aria-label={`${words.choice.replace}: ${behaviour.text}`}>
          {words.choice.replace}
        </Button>
        <SignButton sign="remove" label={`${words.choice.remove}: ${behaviour.text}`} onClick={onRemove} />
      </div>
    </li>
  );
}

/** The one that follows on its card, for the same audience, of those that were not chosen; after the last the first. */
function nextOnCard(
  deck: Deck,
  { id, card, audience }: ChosenBehaviour,
  chosen: readonly ChosenBehaviour[],
): ChosenBehaviour | undefined {
  const all = findCard(deck, card)?.behaviours ?? [];
  const here = all.findIndex((each) => each.id === id);
  const taken = new Set(chosen.map((each) => each.id));
  const other = [...all.slice(here + 1), ...all.slice(0, Math.max(here, 0))].find(
    (each) => each.audience === audience && !taken.has(each.id),
  );
  return other && chosenBehaviour(deck, other.id, titleWithValues);
}
