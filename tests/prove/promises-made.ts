import type { Acknowledged } from './page/random-writing';

type Dump = { clips: { id: string; note: string; mentioned: boolean }[]; damaged: number };

/** What the product acknowledged over many sessions of one profile, and what it then still owes. */
export class PromisesMade {
  /** Older sessions too: a crash can take with it what had survived many before. */
  readonly #acknowledged: Map<string, Acknowledged>;
  readonly #begun = new Map<string, Acknowledged[]>();
  #session: string[] = [];
  total: number;

  /** Begins with nothing, or with what an earlier run of the same profile left. */
  constructor({ standing, total }: { standing: readonly Acknowledged[]; total: number } = { standing: [], total: 0 }) {
    this.#acknowledged = new Map(standing.map((promise) => [promise.clip, promise]));
    this.total = total;
  }

  /** What is owed after the last comparison. */
  get standing(): Acknowledged[] {
    return [...this.#acknowledged.values()];
  }

  readonly begun = (what: Acknowledged): void => {
    this.#begun.set(what.clip, [...(this.#begun.get(what.clip) ?? []), what]);
    this.#session.push(what.clip);
  };
  readonly acknowledged = (what: Acknowledged): void => {
    this.#acknowledged.set(what.clip, what);
    this.total += 1;
  };

  /** Compares with what is there now, and goes on from it. */
  settle(found: Dump): { lost: number; torn: number; damaged: number; rows: number } {
    const there = new Map(found.clips.map((clip) => [clip.id, clip]));
    let lost = 0;
    for (const [id, promise] of this.#acknowledged)
      if (!isKept(promise, there.get(id), this.#begun.get(id) ?? [])) lost += 1;
    // Undo reaches back 200 actions; only what is surely younger must be in it.
    const young = new Set(this.#session.slice(-40));
    const torn = found.clips.filter(({ id, mentioned }) => young.has(id) && !mentioned).length;
    this.#session = [];
    this.#begun.clear();
    for (const [id, promise] of this.#acknowledged) if (!promise.gone && !there.has(id)) this.#acknowledged.delete(id);
    for (const { id, note } of found.clips)
      this.#acknowledged.set(id, { clip: id, note: Number(note || 0), gone: false });
    return { lost, torn, damaged: found.damaged, rows: found.clips.length };
  }
}

function isKept(promise: Acknowledged, clip: { note: string } | undefined, begun: Acknowledged[]): boolean {
  // What was begun and not acknowledged may have happened or not.
  const mayBeGone = begun.some(({ gone }) => gone);
  if (promise.gone) return clip === undefined;
  if (!clip) return mayBeGone;
  const note = Number(clip.note || 0);
  return note >= promise.note && note <= Math.max(promise.note, ...begun.map(({ note }) => note));
}
