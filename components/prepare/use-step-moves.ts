import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { questionInWords } from '../../content/question-in-words';
import * as words from '../../content/words/prepare';
import { hasHands, moveStep, putStepBack, removeStep } from '../../domain/conversation/compose';
import type { Plan, Step } from '../../domain/conversation/plan';
import { fill } from '../../domain/language/sentence';
import { focusWhenThere } from '../controls/focus';
import type { ChangePlan } from '../conversation/change-plan';
import { writtenParts } from '../conversation/use-texts';

/** What there is to say about the last thing that was done with a step, and the step that it took away. */
interface Told {
  sentence: string;
  removed?: { step: Step; index: number };
}

/**
 * Moves, takes away and puts back steps; the focus goes along. One in which something is written stays.
 * @param conversation its id
 * @returns `told`: what there is to say; `putBack`: undoes a removal, as long as it was the last thing done
 */
export function useStepMoves(conversation: string, plan: Plan, edit: ChangePlan) {
  const [told, tell] = useState<Told>();
  const moved = useRef<string>(undefined);
  // The row is put elsewhere, and its button loses the focus on the way.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are moved with the plan.
  useLayoutEffect(() => {
    if (moved.current) focusWhenThere(moved.current);
    moved.current = undefined;
  }, [plan]);
  const order = plan.steps.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows above it came, went or were moved.
  useLayoutEffect(() => {
    if (document.activeElement !== document.body)
      document.activeElement?.scrollIntoView({ block: 'nearest' });
  }, [order]);

  const move = (step: Step, index: number, by: number) => {
    edit((now) => moveStep(now, step.id, by));
    tell({ sentence: fill(words.steps.moved, { n: index + 1 + by }) });
    moved.current = `${rowOf(step)} [data-sign=${by < 0 ? 'up' : 'down'}]`;
  };
  const remove = async (step: Step, index: number) => {
    if (hasHands(step) || (await writtenParts(conversation)).has(step.id))
      return tell({ sentence: words.steps.inUse });
    edit((now) => removeStep(now, step.id));
    tell({ sentence: fill(words.steps.removed, { text: questionInWords(step) }), removed: { step, index } });
    focusWhenThere('[data-put-back]');
  };
  const { removed } = told ?? {};
  const putBack =
    removed &&
    (() => {
      edit((now) => putStepBack(now, removed.step, removed.index));
      tell(undefined);
      focusWhenThere(`${rowOf(removed.step)} [data-sign=remove]`);
    });
  return { told: told?.sentence, move, remove, putBack };
}

const rowOf = ({ id }: Step) => `[data-id="${CSS.escape(id)}"]`;
