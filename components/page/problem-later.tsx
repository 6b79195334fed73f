import './problem.css';
import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Problem, ProblemWithText } from './problem';

type Props = ComponentProps<typeof Problem> | ComponentProps<typeof ProblemWithText>;

/** A problem as `Problem` and `ProblemWithText` say it. They are loaded only now: hardly any new tab ever needs them. */
export function ProblemLater(props: Props) {
  const [loaded, setLoaded] = useState<typeof import('./problem')>();
  useEffect(() => {
    import('./problem').then(setLoaded);
  }, []);
  if (!loaded) return null;
  return 'kind' in props ? <loaded.Problem {...props} /> : <loaded.ProblemWithText {...props} />;
}
