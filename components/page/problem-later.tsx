import './problem.css';
import type { ComponentProps } from 'preact';
import type { Problem, ProblemWithText } from './problem';
import { useLater } from './use-later';

type Props = ComponentProps<typeof Problem> | ComponentProps<typeof ProblemWithText>;

const problem = () => import('./problem');

/** A problem as `Problem` and `ProblemWithText` say it. They are loaded only now: hardly any new tab ever needs them. */
export function ProblemLater(props: Props) {
  const loaded = useLater(true, problem);
  if (!loaded) return null;
  return 'kind' in props ? <loaded.Problem {...props} /> : <loaded.ProblemWithText {...props} />;
}
