import type { DBCore, DBCoreTable, DBCoreTransaction } from 'dexie';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** What goes wrong at which call of the database: once, from then on, or by losing the whole transaction. */
export interface Fault {
  at: number;
  how: 'once' | 'from-then-on' | 'abort';
}

/** Makes the calls of a store fail to order. Call it before the store is first used; set `fault` and `calls` at will. */
export function failAt(db: RapporteurDatabase): { fault: Fault | null; calls: number } {
  const plan: { fault: Fault | null; calls: number } = { fault: null, calls: 0 };
  const check = (transaction?: DBCoreTransaction) => {
    plan.calls += 1;
    const { fault } = plan;
    if (!fault || (fault.how === 'from-then-on' ? plan.calls < fault.at : plan.calls !== fault.at)) return;
    if (fault.how === 'abort') transaction?.abort();
    else throw new DOMException('Failed to write blobs (IOError)', 'DataError');
  };
  const failing = <Request extends { trans: DBCoreTransaction }, Answer>(
    call: (request: Request) => Promise<Answer>,
  ) => {
    return async (request: Request) => {
      check(request.trans);
      return call(request);
    };
  };
  const failingTable = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    mutate: failing(table.mutate),
    get: failing(table.get),
    getMany: failing(table.getMany),
    query: failing(table.query),
    openCursor: failing(table.openCursor),
    count: failing(table.count),
  });
  const create = (core: DBCore): DBCore => ({
    ...core,
    table: (name) => failingTable(core.table(name)),
    transaction: (...given) => {
      check();
      return core.transaction(...given);
    },
  });
  // Below the ledger, so that its own calls fail too.
  db.use({ stack: 'dbcore', name: 'fail-at', level: -3, create });
  return plan;
}
