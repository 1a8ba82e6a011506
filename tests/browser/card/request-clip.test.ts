import { expect, test } from 'vitest';
import { patience, requestClip } from '../../../entrypoints/popup/request-clip';

const message = {
  type: 'clip-tab' as const,
  clipId: crypto.randomUUID(),
  tabId: 7,
  request: { kind: 'auto' as const },
};
const saved = { ok: true, saved: message.clipId };

/** A worker that answers as told, try by try; a clock that only notes how long it was asked to sleep. */
function worker(...answers: (unknown | (() => Promise<unknown>))[]) {
  const slept: number[] = [];
  const asked: string[] = [];
  return {
    slept,
    asked,
    doors: {
      send: async (sent: typeof message) => {
        const answer = answers[asked.length];
        asked.push(sent.clipId);
        return typeof answer === 'function' ? answer() : answer;
      },
      sleep: async (milliseconds: number) => {
        slept.push(milliseconds);
        // The patience of a try runs out only when nothing else happens.
        if (milliseconds === patience) await new Promise((resolve) => setTimeout(resolve, 20));
      },
    },
  };
}
const dead = () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.'));
const silent = () => new Promise<never>(() => undefined);

test('a clip that the worker says is stored is asked for once', async () => {
  const { doors, asked } = worker(saved);
  expect(await requestClip(message, doors)).toEqual(saved);
  expect(asked).toHaveLength(1);
});

test.each([
  ['is dead', dead],
  ['answers undefined', undefined],
  ['says only that it is fine', { ok: true }],
  ['names another clip', { ok: true, saved: crypto.randomUUID() }],
  ['refuses for a reason that does not exist', { ok: false, reason: 'toString' }],
  ['never answers', silent],
])('a worker that %s is asked again with the same id', async (_name, answer) => {
  const { doors, asked } = worker(answer, answer, saved);
  expect(await requestClip(message, doors)).toEqual(saved);
  expect(asked).toEqual([message.clipId, message.clipId, message.clipId]);
});

test('it waits longer before each try and then says that nobody answered', async () => {
  const { doors, asked, slept } = worker();
  expect(await requestClip(message, doors)).toEqual({ ok: false, reason: 'no-answer' });
  expect(asked).toHaveLength(5);
  expect(slept.filter((pause) => pause !== patience)).toEqual([50, 200, 800, 3000]);
});

test('a refusal is final and keeps the text that would be lost', async () => {
  const refusal = { ok: false, reason: 'storage-full', text: 'A quote' };
  const { doors, asked } = worker(refusal, saved);
  expect(await requestClip(message, doors)).toEqual(refusal);
  expect(asked).toHaveLength(1);
});
