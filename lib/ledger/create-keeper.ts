import { entryJson } from '../journal/entry-json';
import { causesOf } from '../store/failure-reason';
import type { Safety } from '../store/safety';
import { placeOf } from './place-of';
import { silentTransactions } from './silent-transactions';
import type { TransactionLedger } from './transaction-ledger';

/**
 * Takes what a transaction changed to the journal, and then how far the store is to the canary, one transaction after the other.
 * @param safety null for a store that needs no second copy
 * @param patience milliseconds after which a journal that does not answer counts as behind: nobody waits for ever to be told "saved"
 */
export function createKeeper(safety: Safety | null, patience: number) {
  const under = new WeakMap<object, Promise<boolean>>();
  let latest: Promise<boolean> = Promise.resolve(true);

  async function keep(ledger: TransactionLedger, { journal, canary }: Safety): Promise<boolean> {
    const { storeId, sequence, counts } = ledger.mark();
    let isLate = false;
    try {
      const json = entryJson(placeOf(ledger.mark()), { kind: 'action', changes: ledger.changes() });
      await within(patience, journal.append(json, sequence));
    } catch (cause) {
      // The store has it, strictly. To call that "not saved" would be false, and would make the person clip it twice.
      console.error('Rapporteur: the second copy is behind.', causesOf(cause));
      isLate = true;
    }
    const isNoted = await canary.write({ storeId, sequence, counts }, isLate).then(() => true, unheard);
    return isNoted || !isLate;
  }

  return {
    committed(ledger: TransactionLedger, transaction: object): void {
      if (!safety || silentTransactions.has(transaction)) return;
      latest = latest.then(() => keep(ledger, safety));
      under.set(transaction, latest);
    },
    /**
     * Whether what a transaction wrote is in the second copy, or it is at least noted outside the store that it is not. One that wrote nothing, for it found
     * its work done, waits for what did it, and is not told anew that this failed.
     */
    kept: (transaction: object): Promise<boolean> => under.get(transaction) ?? latest.then(() => true),
  };
}

/** The next start notices by itself that the canary or the journal is behind. */
function unheard(cause: unknown): false {
  console.error('Rapporteur: how far the store is could not be noted.', causesOf(cause));
  return false;
}

function within(patience: number, work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the journal did not answer')), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
