import type { DBCoreMutateRequest, DBCoreMutateResponse, DBCoreTable, DBCoreTransaction } from 'dexie';
import { recordText } from '../journal/record-text';
import type { TransactionLedger } from './transaction-ledger';

/** Carries out a change and writes its seals and the mark in the same transaction. */
export async function noteChange(
  table: DBCoreTable,
  request: DBCoreMutateRequest,
  ledgerOf: (transaction: DBCoreTransaction) => TransactionLedger,
): Promise<DBCoreMutateResponse> {
  const ledger = ledgerOf(request.trans);
  const keys = await keysOf(table, request, ledger);
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

async function keysOf(table: DBCoreTable, request: DBCoreMutateRequest, ledger: TransactionLedger): Promise<string[]> {
  const { primaryKey } = table.schema;
  switch (request.type) {
    case 'deleteRange': {
      const query = { index: primaryKey, range: request.range };
      const { result } = await table.query({ trans: request.trans, values: false, query });
      // What was lost and has its seal goes too: it would come back from the second copy.
      return [...new Set([...result, ...(await ledger.sealedIn(table.name, request.range))])];
    }
    case 'delete':
      return request.keys;
    default:
      return request.keys ?? request.values.map((value) => primaryKey.extractKey?.(value));
  }
}
