import { useLiveQuery } from 'dexie-react-hooks';

/**
 * What the store holds now, and again after every change made in any page or in the worker.
 * @param query reads the store; it is run again when `dependencies` change
 * @returns undefined until the first answer
 */
export function useLive<T>(query: () => Promise<T>, dependencies: unknown[]): T | undefined {
  return useLiveQuery(query, dependencies);
}
