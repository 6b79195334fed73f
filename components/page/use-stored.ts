import { useEffect, useState } from 'preact/hooks';
import type { StoredValue } from '../../storage/values/stored-value';

/** A stored value, up to date; undefined until it is read for the first time. @param stored the same at each call */
export function useStored<Value>(stored: StoredValue<Value> | undefined): Value | undefined {
  const [value, setValue] = useState<Value>();
  useEffect(() => {
    if (!stored) return;
    stored.read().then(setValue);
    return stored.watch(setValue);
  }, [stored]);
  return value;
}
