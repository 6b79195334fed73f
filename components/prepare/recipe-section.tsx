import './recipe-section.css';
import { useId, useState } from 'preact/hooks';
import { minutes as minuteWords } from '../../content/words/conversation';
import * as words from '../../content/words/prepare';
import { planFrom, type Recipe } from '../../domain/conversation/recipe';
import type { Card } from '../../domain/deck/deck';
import { counted } from '../../domain/language/sentence';
import { Button } from '../controls/button';
import { Chevron } from '../controls/chevron';
import { hueOf } from '../deck/hue';
import { useOurDeck } from '../deck/use-deck';
import { useToday } from '../deck/use-today';
import { useSettings } from '../page/use-settings';
import { ChooseCard } from './choose-card';
import { OnTint } from './on-tint';
import type { NewConversation } from './use-new-conversation';

interface Props {
  recipe: Recipe;
  /** Lends it its hue. */
  card: Card | undefined;
  making: NewConversation;
}

/** A ready-made conversation, closed or open: how long, what for, and its steps. */
export function RecipeSection({ recipe, card, making }: Props) {
  const [isOpen, setOpen] = useState(false);
  const bodyId = useId();
  return (
    <section class="recipe paper" data-recipe={recipe.id} data-open={isOpen} style={hueOf(card)}>
      <h4 class="recipe__heading">
        <button
          type="button"
          class="recipe__head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? bodyId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <span class="recipe__minutes">
            <span class="recipe__number">{recipe.minutes}</span> {words.recipe.unit}
          </span>
          <span class="recipe__names">
            <span class="recipe__title">{recipe.title}</span>{' '}
            <span class="recipe__for">{recipe.occasion}</span>
          </span>
          <Chevron />
        </button>
      </h4>
      {isOpen && (
        <div id={bodyId} class="recipe__body">
          <p class="recipe__goal">{recipe.goal}</p>
          <p>{recipe.about}</p>
          <RecipeButtons recipe={recipe} making={making} />
          <RecipeSteps recipe={recipe} />
          <p class="recipe__mind">
            <span class="recipe__label">{words.recipe.mind}</span> {recipe.mind}
          </p>
        </div>
      )}
    </section>
  );
}

function RecipeSteps({ recipe }: { recipe: Recipe }) {
  const { steps } = planFrom(recipe, useOurDeck(), [], () => '');
  return (
    <ol class="recipe__steps">
      {steps.map(({ text, minutes }, index) => (
        <li key={index} class="recipe__step">
          <span class="recipe__question">{text}</span>{' '}
          <span class="recipe__long">{counted(minuteWords, minutes)}</span>
        </li>
      ))}
    </ol>
  );
}

function RecipeButtons({ recipe, making }: Pick<Props, 'recipe' | 'making'>) {
  const settings = useSettings();
  const today = useToday(settings).card;
  const [chosen, choose] = useState<Card>();
  const planOf = () => making.planOf(recipe, chosen);
  return (
    <>
      {recipe.behaviours.from === 'kaart' && recipe.behaviours.card === 'keuze' && (
        <ChooseCard label={words.recipe.card} card={chosen ?? today} onChoose={choose} />
      )}
      <OnTint>
        <Button
          look="primary"
          aria-label={`${words.recipe.begin}: ${recipe.title}`}
          onClick={async () => making.begin(await planOf())}
        >
          {words.recipe.begin}
        </Button>
        <Button
          aria-label={`${words.recipe.prepare}: ${recipe.title}`}
          onClick={async () => making.prepare(await planOf())}
        >
          {words.recipe.prepare}
        </Button>
      </OnTint>
    </>
  );
}
