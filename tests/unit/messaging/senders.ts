import type { Sender } from '../../../lib/messaging/is-our-page';

/** Our extension as these tests have it. */
export const us = {
  id: 'aaaabbbbccccddddeeeeffffgggghhhh',
  origin: 'chrome-extension://aaaabbbbccccddddeeeeffffgggghhhh',
};

const { id, origin } = us;
const page = 'https://portal.example';

/**
 * Everybody who could send something, as the browser describes them, and whether we listen. Frozen: the list is the promise. A field that
 * the browser takes from the sender's own process (`url`) is forged wherever it can be.
 */
export const senders: readonly { who: string; sender: Sender | undefined; heard: boolean }[] = [
  { who: 'the clip card', sender: { id, origin, url: `${origin}/popup.html` }, heard: true },
  { who: 'the agenda board', sender: { id, origin, url: `${origin}/sidepanel.html` }, heard: true },
  { who: 'the desk in a tab', sender: { id, origin, url: `${origin}/desk.html`, frameId: 0 }, heard: true },
  // It sends no commands; the page that nobody sees hears it (`is-our-worker.ts`).
  { who: 'our worker', sender: { id, url: `${origin}/background.js` }, heard: false },
  { who: 'our script in a page', sender: { id, origin: page, url: `${page}/a`, frameId: 0 }, heard: false },
  { who: 'our script in a frame', sender: { id, origin: page, url: `${page}/a`, frameId: 7 }, heard: false },
  {
    who: 'our script in a page that forges our address',
    sender: { id, origin: page, url: `${origin}/desk.html`, frameId: 0 },
    heard: false,
  },
  { who: 'our script in a sandboxed frame', sender: { id, origin: 'null', url: `${page}/a` }, heard: false },
  { who: 'our script whose origin is not said', sender: { id, url: `${origin}/desk.html` }, heard: false },
  { who: 'a page of ours in a frame', sender: { id, origin, url: `${origin}/desk.html`, frameId: 3 }, heard: false },
  { who: 'a page', sender: { origin: page, url: `${page}/a`, frameId: 0 }, heard: false },
  { who: 'a page that forges our address', sender: { origin: page, url: `${origin}/desk.html` }, heard: false },
  {
    who: 'another extension',
    sender: { id: 'ppppoooonnnnmmmmllllkkkkjjjjiiii', origin: 'chrome-extension://ppppoooonnnnmmmmllllkkkkjjjjiiii' },
    heard: false,
  },
  {
    who: 'another extension that forges our origin',
    sender: { id: 'ppppoooonnnnmmmmllllkkkkjjjjiiii', origin },
    heard: false,
  },
  { who: 'our id at an origin that only begins like ours', sender: { id, origin: `${origin}.example` }, heard: false },
  { who: 'a program of the machine', sender: { url: '' }, heard: false },
  { who: 'nobody', sender: undefined, heard: false },
];

/** Whom the page that nobody sees must not take for our worker. */
export const notTheWorker: readonly (Sender & { tab?: unknown })[] = [
  ...senders.filter(({ who }) => who !== 'our worker').flatMap(({ sender }) => (sender ? [sender] : [])),
  { id, url: `${origin}/background.js`, origin: page },
  { id, url: `${origin}/background.js`, frameId: 0 },
  { id, url: `${origin}/background.js`, tab: { id: 4 } },
  { id: 'ppppoooonnnnmmmmllllkkkkjjjjiiii', url: `${origin}/background.js` },
];
