import type { DBCore, DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, DBCoreTransaction } from 'dexie';
import { recordText } from '../journal/record-text';
import { isKept } from './is-kept';
import { openLedger, type TransactionLedger } from './transaction-ledger';

/** Told after each transaction that wrote, once the disk has it and before anybody else is told. */
export type OnCommit = (ledger: TransactionLedger, transaction: object) => void;

/**
 * Notes every change of a record in the very transaction that makes it: its seal, and how many there are now. So a seal without its record, or a record
 * without its seal, can only be damage.
 */
export function ledgerMiddleware(onCommit: OnCommit) {
  const ledgers = new WeakMap<DBCoreTransaction, TransactionLedger>();
  const create = (core: DBCore): DBCore => {
    const tell = (transaction: IDBTransaction) =>
      transaction.addEventListener('complete', () => {
        const ledger = ledgers.get(transaction);
        if (ledger?.wrote()) onCommit(ledger, transaction);
      });
    const ledgerOf = (transaction: DBCoreTransaction) => {
      const known = ledgers.get(transaction);
      if (known) return known;
      const ledger = openLedger(core, transaction);
      ledgers.set(transaction, ledger);
      if (transaction instanceof IDBTransaction && transaction.mode === 'versionchange') tell(transaction);
      return ledger;
    };
    return {
      ...core,
      transaction(stores, mode, options) {
        if (mode === 'readonly') return core.transaction(stores, mode, options);
        const transaction = core.transaction([...new Set([...stores, 'seals', 'marks'])], mode, options);
        // First in line: Dexie tells whoever waits for the transaction from a listener that comes after this one.
        if (transaction instanceof IDBTransaction) tell(transaction);
        return transaction;
      },
      table(name) {
        const table = core.table(name);
        if (!isKept(name)) return table;
        return { ...table, mutate: (request) => noted(table, request, ledgerOf) };
      },
    };
  };
  // Below the layers of Dexie itself, which expect to be called in a zone of theirs.
  return { stack: 'dbcore' as const, name: 'ledger', level: -2, create };
}

async function noted(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  ledgerOf: (transaction: DBCoreTransaction) => TransactionLedger,
): Promise<DBCoreMutateResponse> {
  const { trans } = request;
  // Upgrades of stores from before version 5 pass here too; theirs are sealed at the end of it.
  if (trans instanceof IDBTransaction && !trans.objectStoreNames.contains('seals')) return table.mutate(request);
  const ledger = ledgerOf(trans);
  const keys = await keysOf(table, request);
  if (keys.length === 0) return table.mutate(request);
  const before = await ledger.areThere(table.name, keys);
  const response = await table.mutate(request);
  const values = 'values' in request ? request.values : null;
  const changes = keys.flatMap((key, index) => {
    if (response.failures[index]) return [];
    const text = values ? recordText(values[index]) : null;
    return [{ table: table.name, key, text, wasThere: before[index] ?? false }];
  });
  await ledger.note(changes);
  return response;
}

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): Promise<string[]> {
  const { primaryKey } = table.schema;
  switch (request.type) {
    case 'deleteRange': {
      const query = { index: primaryKey, range: request.range };
      return (await table.query({ trans: request.trans, values: false, query })).result;
    }
    case 'delete':
      return request.keys;
    default:
      return request.keys ?? request.values.map((value) => primaryKey.extractKey?.(value));
  }
}
