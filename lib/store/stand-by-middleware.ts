import type { DBCore } from 'dexie';
import { isKept } from './is-kept';
import type { StandBy } from './stand-by';

/**
 * Leads every change of a record past what stands by the store.
 * @param standBy null until it is loaded, and that is before the first change
 */
export function standByMiddleware(standBy: () => StandBy | null) {
  const create = (core: DBCore): DBCore => ({
    ...core,
    transaction(stores, mode, options) {
      if (mode === 'readonly' || !standBy()) return core.transaction(stores, mode, options);
      const transaction = core.transaction([...new Set([...stores, 'seals', 'marks'])], mode, options);
      // First in line: Dexie tells whoever waits for the transaction from a listener that comes after this one.
      if (transaction instanceof IDBTransaction)
        transaction.addEventListener('complete', () => standBy()?.committed(transaction));
      return transaction;
    },
    table(name) {
      const table = core.table(name);
      if (!isKept(name)) return table;
      return { ...table, mutate: (request) => standBy()?.note(core, table, request) ?? table.mutate(request) };
    },
  });
  // Below the layers of Dexie itself, which expect to be called in a zone of theirs.
  return { stack: 'dbcore' as const, name: 'stand-by', level: -2, create };
}
