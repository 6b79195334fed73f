import { choices as words } from '../../content/words/conversation';
import { withFigures } from '../../domain/conversation/hands';
import type { Plan } from '../../domain/conversation/plan';
import { Tick } from '../controls/tick';
import type { ChangePlan } from './change-plan';

/** Whether the picture of the hands has words instead of numbers, also of a large team. */
export function InWords({ plan, change }: { plan: Plan; change: ChangePlan }) {
  const isOn = plan.figures === 'woorden';
  return (
    <Tick
      label={words.inWords}
      isOn={isOn}
      onSwitch={() => change((before) => withFigures(before, isOn ? 'getallen' : 'woorden'))}
    />
  );
}
