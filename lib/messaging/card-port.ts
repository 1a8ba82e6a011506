/**
 * The name of the connection that a card holds to the worker while it is open. The card sends an `UnfinishedCard` at every change,
 * each in place of the one before; when the connection ends, the worker does what the last one asks.
 */
export const cardPort = 'card';
