import { entryJson } from '../journal/entry-json';
import { causesOf } from '../store/failure-reason';
import type { Safety } from '../store/safety';
import { placeOf } from './place-of';
import { silentTransactions } from './silent-transactions';
import type { TransactionLedger } from './transaction-ledger';

export type Keeper = ReturnType<typeof createKeeper>;

/**
 * Takes what a transaction changed to the journal, and then how far the store is to the canary, one transaction after the other.
 * @param safety null for a store that needs no second copy
 */
export function createKeeper(safety: Safety | null) {
  const under = new WeakMap<object, Promise<void>>();
  let latest: Promise<void> = Promise.resolve();

  async function keep(ledger: TransactionLedger, { journal, canary }: Safety): Promise<void> {
    const { storeId, sequence, counts } = ledger.mark();
    try {
      const json = entryJson(placeOf(ledger.mark()), { kind: 'action', changes: ledger.changes() });
      await journal.append(json, sequence);
    } catch (cause) {
      // The store has it, strictly. To call that "not saved" would be false, and would make the person clip it twice.
      console.error('Rapporteur: the second copy is behind.', causesOf(cause));
      await canary.setBehind(true).catch(unheard);
    }
    await canary.write({ storeId, sequence, counts }).catch(unheard);
  }

  return {
    committed(ledger: TransactionLedger, transaction: object): void {
      if (!safety || silentTransactions.has(transaction)) return;
      latest = latest.then(() => keep(ledger, safety));
      under.set(transaction, latest);
    },
    /** Settles when the second copy of what a transaction wrote is on the disk, or cannot be. */
    kept: (transaction: object): Promise<void> => under.get(transaction) ?? Promise.resolve(),
  };
}

/** The next start notices by itself that the canary or the journal is behind. */
function unheard(cause: unknown): void {
  console.error('Rapporteur: how far the store is could not be noted.', causesOf(cause));
}
