import { useEffect, useState } from 'preact/hooks';
import { type PolicyHere, readPolicy, watchPolicy } from '../../actions/keep-policy';

/** What the organisation set, up to date; undefined until the browser has said it. */
export function usePolicy(): PolicyHere | undefined {
  const [policy, tell] = useState<PolicyHere>();
  useEffect(() => {
    const look = () => readPolicy().then(tell);
    look();
    return watchPolicy(look);
  }, []);
  return policy;
}
