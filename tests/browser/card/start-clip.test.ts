import { expect, test } from 'vitest';
import type { HeldRefusal } from '../../../entrypoints/popup/read-refused';
import { type StartDoors, startClip } from '../../../entrypoints/popup/start-clip';

const clipId = crypto.randomUUID();
function doors(changes: Partial<StartDoors> = {}) {
  const sent: unknown[] = [];
  const made: StartDoors = {
    send: async (message) => {
      sent.push(message);
      return { ok: true, saved: message.clipId };
    },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, Math.min(milliseconds, 200))),
    takeRefused: async () => [],
    activeTab: async () => ({ id: 7 }),
    rescueText: async () => 'what was selected',
    ...changes,
  };
  return { made, sent };
}

test('opening the card clips what is selected in the tab that the person looks at', async () => {
  const { made, sent } = doors();
  expect(await startClip(clipId, made)).toEqual({ ok: true, saved: clipId });
  expect(sent).toEqual([{ type: 'clip-tab', clipId, tabId: 7, request: { kind: 'auto' } }]);
});

const held = (text: string, at: number, seen: boolean): HeldRefusal => ({
  key: text,
  clip: { refusal: { ok: false, reason: 'storage-full', text }, at, seen },
});

test('what a menu could not do is said instead of clipping, with all that is held', async () => {
  const refused = [held('first', 1, true), held('second', 2, false)];
  const { made, sent } = doors({ takeRefused: async () => refused });
  expect(await startClip(clipId, made)).toEqual({ ok: false, reason: 'storage-full', refused, told: true });
  expect(sent).toEqual([]);
});

test('what was said before stops no clip, and comes with it', async () => {
  const refused = [held('first', 1, true)];
  const { made } = doors({ takeRefused: async () => refused });
  expect(await startClip(clipId, made)).toEqual({ ok: true, saved: clipId, refused });
});

test('a storage that fails does not stop the clip', async () => {
  const { made } = doors({ takeRefused: () => Promise.reject(new Error()) });
  expect(await startClip(clipId, made)).toEqual({ ok: true, saved: clipId });
});

test('without a tab there is nothing to clip', async () => {
  expect(await startClip(clipId, doors({ activeTab: async () => null }).made)).toEqual({ ok: false, reason: 'no-tab' });
});

test('when the worker stays dead, the selection is rescued to be copied', async () => {
  const { made } = doors({ send: () => Promise.reject(new Error('dead')) });
  expect(await startClip(clipId, made)).toEqual({ ok: false, reason: 'no-answer', text: 'what was selected' });
});

test('a page that is too busy to give its selection does not keep the card waiting', async () => {
  const { made } = doors({
    send: async () => ({ ok: false, reason: 'no-answer' }),
    rescueText: () => new Promise(() => {}),
  });
  expect(await startClip(clipId, made)).toEqual({ ok: false, reason: 'no-answer' });
});

test('a page that may not be read is not asked for its text', async () => {
  let asked = false;
  const { made } = doors({
    send: async () => ({ ok: false, reason: 'browser-page' }),
    rescueText: async () => {
      asked = true;
      return 'text';
    },
  });
  expect(await startClip(clipId, made)).toEqual({ ok: false, reason: 'browser-page' });
  expect(asked).toBe(false);
});
