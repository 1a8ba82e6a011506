import type { Refusal } from '../../lib/model/refusal';

/** Milliseconds: less than a card waits for an answer, and than the browser keeps a worker that only waits. */
const patience = 15_000;

/** What comes in time; or else that there was no answer, and then what comes late is nobody's. Rejects as it does. */
export const inTime = <T>(coming: Promise<T>): Promise<T | Refusal> =>
  Promise.race([
    coming,
    new Promise<Refusal>((resolve) => setTimeout(() => resolve({ ok: false, reason: 'no-answer' }), patience)),
  ]);
