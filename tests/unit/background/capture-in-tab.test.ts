import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CaptureRequest } from '../../../lib/model/capture-request';

/** A page with one isolated world, which is this one: what is put into it runs in the order in which it comes, a moment later. */
interface Injection {
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}
const page = vi.hoisted(() => ({ run: async (_: unknown): Promise<unknown> => undefined }));
vi.mock('wxt/browser', () => ({
  browser: {
    scripting: { executeScript: (injection: unknown) => page.run(injection) },
    tabs: { get: async () => ({ url: 'https://portal.example/news' }) },
  },
}));
// What was asked for comes back as the reason's text: the page itself is of no interest here.
vi.mock('../../../lib/capture/capture-page', () => ({
  capturePage: async (_: unknown, request: CaptureRequest) => ({ ok: false, reason: 'no-access', text: request.kind }),
}));
const { captureInTab } = await import('../../../entrypoints/background/capture-in-tab');
const { default: script } = await import('../../../entrypoints/capture');

const link: CaptureRequest = { kind: 'link', linkUrl: 'https://portal.example/report' };
const image: CaptureRequest = { kind: 'image', srcUrl: 'https://portal.example/chart.png' };
const asked = async (request: CaptureRequest) => {
  const result = await captureInTab(7, 0, request);
  return result.ok ? null : result.text;
};
/** @param dies after so many injections the worker hears no more of them: it is dead */
function openPage(dies = Number.POSITIVE_INFINITY) {
  let turn = Promise.resolve();
  let injections = 0;
  page.run = (injection) => {
    const { files = [], func, args = [] } = injection as Injection; // what the worker hands over
    const isHeard = ++injections !== dies;
    const done = turn.then(() => (files.includes('/capture.js') ? script.main() : func?.(...args)));
    turn = done.then(() => {});
    return isHeard ? done.then((result) => [{ result }]) : new Promise(() => {});
  };
}

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.unstubAllGlobals());

test('two gestures on one page at once each get what they asked for', async () => {
  openPage();
  const all: CaptureRequest[] = [image, { kind: 'auto' }, link, { kind: 'auto' }];
  expect(await Promise.all(all.map(asked))).toEqual(['image', 'auto', 'link', 'auto']);
});

test.each([1, 2])('what a worker asked for that died after %d injections is not taken by the next', async (dies) => {
  openPage(dies);
  void captureInTab(7, 0, link);
  await new Promise((resume) => setTimeout(resume));
  expect(await asked({ kind: 'auto' })).toBe('auto');
});

test('a page that went elsewhere between the two is not taken for the one that was asked', async () => {
  openPage();
  const run = page.run;
  page.run = async (injection) => {
    const result = await run(injection);
    globalThis.rapporteurCapture = undefined;
    return result;
  };
  expect(await captureInTab(7, 0, link)).toEqual({ ok: false, reason: 'unreadable-draft' });
});
