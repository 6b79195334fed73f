import { useState } from 'preact/hooks';
import { pressIn } from '../../actions/conversation-in-page';
import type { Plan } from '../../domain/conversation/plan';
import { next, previous } from '../../domain/conversation/running';
import type { ScreenView } from '../../domain/conversation/screen-view';
import type { Card } from '../../domain/deck/deck';
import { useCardOf } from '../conversation/use-card-of';
import { useScreenKeys } from './use-screen-keys';
import { useScreenView } from './use-screen-view';

interface Screen {
  view: ScreenView;
  card: Card | undefined;
  /** How many sheets of behaviours the step has, and which one is shown, from 0. */
  sheets: number;
  sheet: number;
  /** The next sheet; after the last one the first. */
  nextSheet(): void;
  /** Goes on or back: to another sheet, else to another step. */
  turn(by: 1 | -1): void;
  /** Changes the plan of the conversation. */
  press(rule: (plan: Plan) => Plan): void;
}

/** What a screen shows of a conversation, and how one goes on from there. */
export function useScreen(id: string): Screen | undefined {
  const read = useScreenView(id);
  const card = useCardOf(read?.conversation?.plan);
  // A sheet is one of a step: in another step the first one is shown.
  const [at, setAt] = useState({ step: '', sheet: 0 });
  const view = read?.view;
  const step = view?.is === 'step' ? view : undefined;
  const sheets = Math.max(step?.pictures.length || step?.sheets.length || 0, 1);
  const sheet = step?.id === at.step ? Math.min(at.sheet, sheets - 1) : 0;
  const show = (other: number) => setAt({ step: step?.id ?? '', sheet: other });

  const conversation = read?.conversation;
  const press = (rule: (plan: Plan) => Plan) => {
    if (conversation) pressIn(conversation, rule);
  };
  const turn = (by: 1 | -1) => {
    const other = sheet + by;
    if (other >= 0 && other < sheets) show(other);
    else if (conversation?.plan.state === 'bezig')
      press((plan) => (by > 0 ? next : previous)(plan, Date.now()));
  };
  useScreenKeys(turn);
  if (!view) return undefined;
  return { view, card, sheets, sheet, nextSheet: () => show((sheet + 1) % sheets), turn, press };
}
