import type { DBCore, DBCoreTransaction } from 'dexie';
import { causesOf } from '../store/failure-reason';
import type { FilesFound, Safety } from '../store/safety';
import type { StandBy } from '../store/stand-by';
import { acceptStore } from './accept-store';
import { checkAtOpening } from './check-at-opening';
import { createKeeper } from './create-keeper';
import { lookBeforeOpening } from './look-before-opening';
import { noteChange } from './note-change';
import { openLedger, type TransactionLedger } from './transaction-ledger';

/**
 * @param safety null for a store that is sealed and counted, and has no second copy
 * @param patience milliseconds that the journal has for an answer
 */
export function standByStore(safety: Safety | null, patience = 5_000): StandBy {
  const keeper = createKeeper(safety, patience);
  const ledgers = new WeakMap<object, TransactionLedger>();
  const ledgerIn = (core: DBCore) => (transaction: DBCoreTransaction) => {
    const ledger = ledgers.get(transaction) ?? openLedger(core, transaction);
    ledgers.set(transaction, ledger);
    return ledger;
  };
  let found: FilesFound | null = null;
  return {
    beforeUpgrade: async (name) => safety?.keepOlder(name),
    async beforeOpening(name, trouble) {
      if (!safety) return name;
      const looked = await lookBeforeOpening(name, safety, trouble).catch((cause) => {
        console.error('Rapporteur: the store was not looked at before it was opened.', causesOf(cause));
        return null;
      });
      if (found !== 'removed') found = looked;
      return safety.place.of(name);
    },
    async leaveFiles(name, place) {
      await safety?.alone(async () => {
        if ((await safety.place.of(name)) !== place) return;
        // Whatever held them may be over, and another page at work in them.
        if (!(await (await safety.repair()).isReadable(place))) await safety.place.move();
      });
    },
    async check(db) {
      const missing = await checkAtOpening(db, safety, found);
      // While something is missing, what was counted stays known: a mark that agrees says nothing of records that are gone.
      if (missing) return missing;
      // A store that was not counted is counted by whoever opens it next.
      if (found) await safety?.lookedAt.done();
      found = null;
      return null;
    },
    beforeWriting: async () => safety?.beforeWriting(),
    note: (core, table, request) => noteChange(table, request, ledgerIn(core)),
    committed(transaction) {
      const ledger = ledgers.get(transaction);
      if (ledger?.wrote()) keeper.committed(ledger, transaction);
    },
    kept: keeper.kept,
    accept: async (db, reached) => void (safety && (await acceptStore(db, safety, reached))),
    followProgress: (tell) => safety?.canary.follow(tell) ?? (() => {}),
    lookAfter: async () => null,
    tidyUp: async () => undefined,
    isBehind: async () => (await safety?.canary.isBehind()) ?? false,
    followBehind: (tell) => safety?.canary.followBehind(tell) ?? (() => {}),
    async forget() {
      // The worker writes no whole copy; a page does.
      await safety?.canary.setBehind(true);
      return safety === null;
    },
  };
}
