import { useState } from 'react';

/** Which clip rows are opened, by key. */
export function useOpenedRows() {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  return {
    keys,
    has: (key: string) => keys.has(key),
    set: (key: string, open: boolean) =>
      setKeys((now) => {
        const next = new Set(now);
        if (open) next.add(key);
        else next.delete(key);
        return next;
      }),
  };
}
