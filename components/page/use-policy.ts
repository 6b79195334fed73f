import { useEffect, useState } from 'preact/hooks';
import { readPolicy, watchPolicy } from '../../actions/keep-policy';
import type { Policy } from '../../domain/policy/policy';

/** What the organisation set, up to date; undefined until the browser has said it. */
export function usePolicy(): Policy | undefined {
  const [policy, tell] = useState<Policy>();
  useEffect(() => {
    const look = () => readPolicy().then(tell);
    look();
    return watchPolicy(look);
  }, []);
  return policy;
}
