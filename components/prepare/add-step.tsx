import './add-step.css';
import { useState } from 'preact/hooks';
import { kindInWords } from '../../content/kind-in-words';
import { recipes } from '../../content/recipes';
import * as words from '../../content/words/prepare';
import { addStep, takeSteps } from '../../domain/conversation/compose';
import type { Step, StepKind } from '../../domain/conversation/plan';
import { fitsDeck, stepFrom } from '../../domain/conversation/recipe';
import { Button } from '../controls/button';
import { Choose } from '../controls/choose';
import { focusWhenThere } from '../controls/focus';
import { WithButton } from '../controls/with-button';
import type { ChangePlan } from '../conversation/change-plan';
import { writtenParts } from '../conversation/use-texts';
import { useDeck } from '../deck/use-deck';
import { useNewConversation } from './use-new-conversation';

interface Props {
  /** Id of the conversation. */
  conversation: string;
  edit: ChangePlan;
}

/** How long a new step is meant to take until someone says otherwise, in minutes. */
const usual = 5;
/** In a list of questions and kinds of steps, the question of one's own. */
const own = 'eigen';

/** Adds a step: a question of the deck, one of one's own, or another kind of step; or all steps of a recept. */
export function AddStep({ conversation, edit }: Props) {
  const deck = useDeck();
  const fitting = recipes.filter((each) => fitsDeck(each, deck));
  const stepOf = useNewStep();
  const making = useNewConversation();
  const [what, setWhat] = useState<string>(own);
  const [recipe, setRecipe] = useState(fitting[0]?.id ?? '');
  const add = () => {
    const step = stepOf(what);
    edit((plan) => addStep(plan, step));
    if (what === own) focusWhenThere(`[data-id="${step.id}"] textarea`);
  };
  const take = async () => {
    const chosen = recipes.find(({ id }) => id === recipe);
    if (!chosen) return;
    const [from, written] = await Promise.all([making.planOf(chosen), writtenParts(conversation)]);
    edit((plan) => takeSteps(plan, from, written));
  };
  return (
    <div class="add-step">
      <WithButton>
        <Choose label={words.steps.addOf} value={what} onChoose={setWhat}>
          <option value={own}>{words.steps.own}</option>
          {deck.questions.map(({ id, text }) => (
            <option key={id} value={id}>
              {text}
            </option>
          ))}
          {otherKinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindInWords({ kind })}
            </option>
          ))}
        </Choose>
        <Button onClick={add}>{words.steps.add}</Button>
      </WithButton>
      <WithButton>
        <Choose label={words.steps.takeFrom} value={recipe} onChoose={setRecipe}>
          {fitting.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Choose>
        <Button onClick={take}>{words.steps.take}</Button>
      </WithButton>
    </div>
  );
}

type OtherKind = Exclude<StepKind, 'vraag'>;
const otherKinds = ['terug', 'openen', 'handen', 'beeld', 'afspreken', 'lezen'] satisfies OtherKind[];

function useNewStep(): (what: string) => Step {
  const deck = useDeck();
  return (what) => {
    const kind = otherKinds.find((each) => each === what);
    const question = deck.questions.find(({ id }) => id === what);
    return stepFrom(
      {
        kind: kind ?? 'vraag',
        minutes: usual,
        ...(question && { question: question.id }),
        ...(kind && { text: words.steps.texts[kind] }),
      },
      deck,
      [],
      crypto.randomUUID(),
    );
  };
}
