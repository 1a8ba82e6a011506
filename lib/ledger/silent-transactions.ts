/** Transactions whose changes are in the journal already, because they came from there. */
export const silentTransactions = new WeakSet<object>();
