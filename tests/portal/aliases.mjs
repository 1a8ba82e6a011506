/**
 * Addresses that make bad file names (em dashes, non-breaking spaces), and the files that answer them.
 * @type {ReadonlyMap<string, string>}
 */
export const aliases = new Map([
  [
    'dtm.sample/reports/europe-—\u00a0flow-monitoring-surveys-january-—\u00a0june-2018',
    'dtm.sample/reports/flow-monitoring-surveys',
  ],
]);
