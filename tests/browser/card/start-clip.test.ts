import { expect, test } from 'vitest';
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
    takeNotice: async () => undefined,
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

test('what a menu could not do is said instead of clipping', async () => {
  const { made, sent } = doors({
    takeNotice: async () => ({ refusal: { ok: false, reason: 'image-too-large', text: 'https://a.example/i.png' } }),
  });
  expect(await startClip(clipId, made)).toEqual({
    ok: false,
    reason: 'image-too-large',
    text: 'https://a.example/i.png',
  });
  expect(sent).toEqual([]);
});

test('a notice that makes no sense, or a storage that fails, does not stop the clip', async () => {
  for (const takeNotice of [
    async () => ({ refusal: { reason: 'no such reason' } }),
    () => Promise.reject(new Error()),
  ]) {
    expect(await startClip(clipId, doors({ takeNotice }).made)).toEqual({ ok: true, saved: clipId });
  }
});

test('without a tab there is nothing to clip', async () => {
  expect(await startClip(clipId, doors({ activeTab: async () => null }).made)).toEqual({ ok: false, reason: 'no-tab' });
});

test('when the worker stays dead, the selection is rescued to be copied', async () => {
  const { made } = doors({ send: () => Promise.reject(new Error('dead')) });
  expect(await startClip(clipId, made)).toEqual({ ok: false, reason: 'no-answer', text: 'what was selected' });
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
