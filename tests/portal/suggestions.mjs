/**
 * @typedef {object} Suggestion What to clip on a sample portal: the list of the first page, and what the headless demo does.
 * @property {string} id
 * @property {string} title the portal, as the list calls it
 * @property {string} shows what stands on the page, in a few words
 * @property {string} path
 * @property {{ kind: 'selection' | 'page' | 'image' | 'link', selector?: string, text?: string }} clip `text` is the
 *   exact sentence to select inside `selector`, as it stands there once white space is folded
 * @property {string} topic a topic title of `demo-meeting.mjs`
 * @property {string} [waitFor] a CSS selector that matches once the page's figures have come
 */

/** @type {Suggestion[]} */
export const suggestions = [
  {
    id: 'situation',
    title: 'UNHCR operational portal, situation page',
    shows: 'Arrivals by route; the figures come a moment after the page',
    path: '/odp.sample/en/situations/europe-sea-arrivals',
    clip: { kind: 'page' },
    topic: 'General updates',
    waitFor: '#arrivals-total[aria-busy="false"]',
  },
  {
    id: 'balkans-news',
    title: 'IOM, news page',
    shows: 'One sentence, three countries, and a period to ask about',
    path: '/dtm.sample/news/secondary-movements-western-balkans',
    clip: {
      kind: 'selection',
      selector: '#total-registered',
      text: 'Authorities in Albania, Montenegro and Bosnia and Herzegovina registered a total of 11,267 irregular migrants in the second quarter of 2018.',
    },
    topic: 'Arrivals in the Balkans',
  },
  {
    id: 'bih-update',
    title: 'ReliefWeb-like report, Bosnia and Herzegovina',
    shows: 'Two dates, several sources and a list of key figures',
    path: '/reliefweb.sample/report/bosnia-and-herzegovina/inter-agency-update-june-2018',
    clip: {
      kind: 'selection',
      selector: '#arrivals',
      text: 'The authorities detected 7,652 refugee and migrant arrivals between 1 January and 30 June 2018.',
    },
    topic: 'Arrivals in the Balkans',
  },
];
