/**
 * @typedef {object} Suggestion What to clip on a sample portal: the list of the first page, and what the headless demo does.
 * @property {string} id
 * @property {string} title the portal, as the list calls it
 * @property {string} shows what stands on the page, in a few words
 * @property {string} path
 * @property {{ kind: 'selection' | 'page' | 'image' | 'link', selector?: string, text?: string }} clip `text` is the
 *   exact sentence to select inside `selector` (for a link: its words), as it stands there once white space is folded
 * @property {string} topic a topic title of `demo-meeting.mjs`
 * @property {string} [waitFor] a CSS selector that matches once the page's figures have come
 */

/** In the order of the agenda. @type {Suggestion[]} */
export const suggestions = [
  {
    id: 'situation',
    title: 'UNHCR operational portal: situation page',
    shows: 'Arrivals by country; the figures come a moment after the page',
    path: '/odp.sample/en/situations/europe-sea-arrivals',
    clip: { kind: 'page' },
    topic: 'General updates',
    waitFor: '#arrivals-total[aria-busy="false"]',
  },
  {
    id: 'surveys',
    title: 'IOM displacement tracking: survey report',
    shows: 'A title with dashes and hard spaces, a number that is no population',
    path: '/dtm.sample/reports/europe-%E2%80%94%C2%A0flow-monitoring-surveys-january-%E2%80%94%C2%A0june-2018',
    clip: {
      kind: 'selection',
      selector: '#interviews',
      text: 'Enumerators asked 277 people in this round, and 275 of the interviews were valid.',
    },
    topic: 'Profiling updates',
  },
  {
    id: 'concept-note',
    title: 'Working group: concept note',
    shows: 'A draft that is not for circulation',
    path: '/imwg.sample/concept-notes/care-arrangements',
    clip: {
      kind: 'selection',
      selector: '#scope',
      text: 'The research asks the centres of each country one questionnaire: how many children they care for, for how long, and what comes next.',
    },
    topic: 'Care arrangements research',
  },
  {
    id: 'factsheet',
    title: 'UNICEF, UNHCR and IOM: factsheet',
    shows: 'Children in Europe, with a chart in three kinds of mark-up',
    path: '/unicef.sample/documents/refugee-and-migrant-children-in-europe',
    clip: {
      kind: 'selection',
      selector: '#children',
      text: 'In 2018, 30,085 children arrived in Europe, and 12,717 of them were unaccompanied or separated from their families.',
    },
    topic: 'Education factsheet',
  },
  {
    id: 'workshop',
    title: 'Working group: workshop',
    shows: 'An event, and a date that can be read two ways',
    path: '/imwg.sample/en/operations/europe/event/inter-agency-workshop-2018',
    clip: {
      kind: 'selection',
      selector: '#feedback',
      text: 'Comments on the programme are welcome until 6 July 2018.',
    },
    topic: 'Workshop plans',
  },
  {
    id: 'balkans-news',
    title: 'IOM: news page',
    shows: 'One sentence, three countries, and a period to ask about',
    path: '/dtm.sample/news/secondary-movements-western-balkans',
    clip: {
      kind: 'selection',
      selector: '#total-registered',
      text: 'Between them, Albania, Montenegro and Bosnia and Herzegovina registered 11,267 irregular migrants in the second quarter of 2018.',
    },
    topic: 'Arrivals in the Balkans',
  },
  {
    id: 'bih-update',
    title: 'ReliefWeb-like library: country update',
    shows: 'Two dates, two sources, key figures, and another total than IOM’s',
    path: '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-june-2018',
    clip: {
      kind: 'selection',
      selector: '#arrivals',
      text: 'The authorities detected 7,652 refugee and migrant arrivals between 1 January and 30 June 2018.',
    },
    topic: 'Arrivals in the Balkans',
  },
  {
    id: 'chart',
    title: 'UNHCR operational portal: document',
    shows: 'A landing page beside its PDF, with a chart',
    path: '/odp.sample/en/documents/details/65373',
    clip: { kind: 'image', selector: '#chart img' },
    topic: 'Arrivals in the Balkans',
  },
  {
    id: 'surveys-planned',
    title: 'UNICEF MICS: survey list',
    shows: 'Which countries are next, and datasets behind a sign-in',
    path: '/mics.sample/surveys',
    clip: {
      kind: 'selection',
      selector: '#plans',
      text: 'Surveys are planned next year in Bosnia and Herzegovina, Serbia and Ukraine, and in 2020 in Azerbaijan.',
    },
    topic: 'Sustainable Development Goals',
  },
  {
    id: 'contact-list',
    title: 'Working group: minutes of 28 June',
    shows: 'What was agreed last time, with its links',
    path: '/imwg.sample/en/operations/europe/document/regional-im-working-group-minutes-28-june-2018',
    clip: { kind: 'link', selector: 'a[href="/hid.sample/lists/europe-information-management"]', text: 'contact list' },
    topic: 'IM focal points',
  },
  {
    id: 'asylum-trends',
    title: 'EUAA-like rolling page: asylum trends',
    shows: 'One address, another text each month; clip it in both editions',
    path: '/euaa.sample/latest-asylum-trends-asylum',
    clip: {
      kind: 'selection',
      selector: '#applications',
      text: 'EU+ asylum authorities received 78,000 asylum applications in August 2024.',
    },
    topic: 'AoB',
  },
];
