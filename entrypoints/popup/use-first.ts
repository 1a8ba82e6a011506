import { useState } from 'react';

/** The first value that comes, and from then on no other. undefined: none has come yet. */
export function useFirst<T extends string | null>(value: T | undefined): T | undefined {
  const [first, setFirst] = useState(value);
  if (first !== undefined) return first;
  if (value !== undefined) setFirst(value);
  return value;
}
