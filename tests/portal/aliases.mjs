/**
 * Addresses that make bad file names (em dashes, non-breaking spaces) or that lead to a page's other address, and the
 * files that answer them.
 * @type {ReadonlyMap<string, string>}
 */
export const aliases = new Map([
  [
    'dtm.sample/reports/europe-—\u00a0flow-monitoring-surveys-january-—\u00a0june-2018',
    'dtm.sample/reports/flow-monitoring-surveys',
  ],
  ['dtm.sample/node/1186', 'dtm.sample/news/secondary-movements-western-balkans'],
  ['euaa.sample/fr/node/14115', 'euaa.sample/latest-asylum-trends-asylum'],
  ['mdp.sample/de/node/5861', 'mdp.sample/themes/children-on-the-move'],
  ...['node', 'origin'].flatMap(
    (kind) =>
      /** @type {[string, string][]} */ ([
        [
          `reliefweb.sample/${kind}/2642299`,
          'reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-may-2018',
        ],
        [
          `reliefweb.sample/${kind}/2684219`,
          'reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-june-2018',
        ],
        [
          `reliefweb.sample/${kind}/2852394`,
          'reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-september-2018',
        ],
        [
          `reliefweb.sample/${kind}/2701116`,
          'reliefweb.sample/report/bosnia-and-herzegovina/flow-compilation-june-2018',
        ],
      ]),
  ),
]);
