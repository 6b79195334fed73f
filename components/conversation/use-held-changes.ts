import { useEffect, useReducer } from 'preact/hooks';
import { watchHeld } from '../../actions/conversation-in-page';

/** Draws again after each change of a conversation that this page holds. @returns another number after each */
export function useHeldChanges(): number {
  const [count, draw] = useReducer((before: number) => before + 1, 0);
  useEffect(() => watchHeld(() => draw(undefined)), []);
  return count;
}
