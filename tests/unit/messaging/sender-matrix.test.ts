import { describe, expect, test, vi } from 'vitest';
import { cardPorts } from '../../../entrypoints/background/card-ports';
import { checkPorts } from '../../../entrypoints/background/check-ports';
import { messageHandler } from '../../../entrypoints/background/message-handler';
import { cardPort } from '../../../lib/messaging/card-port';
import { checkPort } from '../../../lib/messaging/check-port';
import type { Sender } from '../../../lib/messaging/is-our-page';
import { isOurWorker } from '../../../lib/messaging/is-our-worker';
import { type PageToWorker, pageToWorkerSchema } from '../../../lib/messaging/page-to-worker';
import { notTheWorker, senders, us } from './senders';

vi.mock('wxt/browser', async () => {
  const { us } = await import('./senders');
  return { browser: { runtime: { id: us.id, getURL: (path: string) => us.origin + path } } };
});

const id = '6a3f3a52-0000-4000-8000-000000000001';
/** One of each command: a new one does not pass the type check until it stands here. */
const commands: { [Type in PageToWorker['type']]: Extract<PageToWorker, { type: Type }> } = {
  'clip-tab': { type: 'clip-tab', clipId: id, tabId: 1, request: { kind: 'auto' } },
  'import-page': { type: 'import-page', tabId: 1, clipId: id },
  'take-screen': { type: 'take-screen', tabId: 1, clipId: id },
  'held-screen': { type: 'held-screen', id },
  'show-clip': { type: 'show-clip', clipId: id },
  'check-tab': { type: 'check-tab', tabId: 1, clipId: id },
  'agenda-changed': { type: 'agenda-changed' },
  storage: { type: 'storage', area: 'local', get: ['canary'] },
};

/** The worker's listener, with doors that only count how often they were opened. */
function listener() {
  const done = vi.fn(() => Promise.resolve({ ok: true }));
  const doors: unknown[] = [
    { clip: done },
    { follow: done },
    { fromCard: done },
    { take: done, handOver: done },
    { show: done, checkTab: done },
    done,
  ];
  // The cast: only what the listener calls of each door is there.
  const handle = messageHandler(...(doors as Parameters<typeof messageHandler>));
  const hears = (message: unknown, sender: Sender | undefined): boolean => {
    done.mockClear();
    handle(message, sender as Sender, () => undefined); // The cast: the browser promises one, and we do not believe it.
    return done.mock.calls.length > 0;
  };
  return hears;
}

function portOf(name: string, sender: Sender | undefined) {
  const told: ((message: unknown) => void)[] = [];
  const port = {
    name,
    ...(sender ? { sender } : {}),
    postMessage: vi.fn(),
    onMessage: { addListener: (listen: (message: unknown) => void) => void told.push(listen) },
    onDisconnect: { addListener: () => undefined },
  };
  return { port, isListenedTo: () => told.length > 0 };
}

const expected = Object.fromEntries(senders.map(({ who, heard }) => [who, heard]));

describe('who is heard', () => {
  test('every command that the schema knows is in the table', () => {
    const known = pageToWorkerSchema.options.map(({ shape }) => shape.type.value).sort();
    expect(Object.keys(commands).sort()).toEqual(known);
  });

  test.each(Object.values(commands))('the command $type', (command) => {
    const hears = listener();
    expect(Object.fromEntries(senders.map(({ who, sender }) => [who, hears(command, sender)]))).toEqual(expected);
  });

  test.each([
    ['the connection of a card', cardPort, (port: never) => cardPorts({} as never, {} as never, {} as never)(port)],
    [
      'the connection about checks',
      checkPort,
      (port: never) => checkPorts({} as never, { follow: async () => () => undefined } as never)(port),
    ],
  ])('%s', (_, name, connect) => {
    const isHeard = (sender: Sender | undefined) => {
      const { port, isListenedTo } = portOf(name, sender);
      connect(port as never); // The casts: nothing is asked of the doors before a message comes.
      return isListenedTo();
    };
    expect(Object.fromEntries(senders.map(({ who, sender }) => [who, isHeard(sender)]))).toEqual(expected);
  });

  test('the page that nobody sees hears our worker, as Chromium describes it, and nobody else', () => {
    expect(isOurWorker({ id: us.id, url: `${us.origin}/background.js` })).toBe(true);
    expect(isOurWorker(undefined)).toBe(false);
    for (const sender of notTheWorker) expect(isOurWorker(sender), JSON.stringify(sender)).toBe(false);
  });

  test('of our pages, what is malformed or says more than it may', () => {
    const hears = listener();
    const ours = senders[0]?.sender;
    const inherited: unknown = JSON.parse('{"type":"agenda-changed","__proto__":{"type":"clip-tab"}}');
    for (const message of [
      ...Object.values(commands).map((command) => ({ ...command, more: 1 })),
      ...[null, undefined, 'clip-tab', 7, [], {}, { type: 'constructor' }, { type: ['clip-tab'] }, inherited],
      { ...commands['clip-tab'], clipId: '../x' },
      { ...commands['clip-tab'], tabId: '1' },
      { ...commands['clip-tab'], tabId: -1 },
      { ...commands['clip-tab'], request: { kind: 'link', linkUrl: 1 } },
    ])
      expect(hears(message, ours), JSON.stringify(message)).toBe(false);
  });
});
