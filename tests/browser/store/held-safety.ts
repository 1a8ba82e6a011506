import { sha256Hex } from '../../../lib/journal/sha256-hex';
import { repairs } from '../../../lib/repair/repairs';
import type { Canary, Safety } from '../../../lib/store/safety';

/** A second copy in memory, whose every call a test can have fail. */
export interface HeldSafety extends Safety {
  lines: string[];
  held: { canary: Canary | null; behind: boolean; late: number; lookedAt: boolean | 'removed'; moves: number };
  /** What was done, in order. */
  calls: string[];
  /** Called before each call of a port; throw in it and the call fails. */
  before: (call: string) => void;
}

export function heldSafety(): HeldSafety {
  const lines: string[] = [];
  const held: HeldSafety['held'] = { canary: null, behind: false, late: 0, lookedAt: false, moves: 0 };
  const calls: string[] = [];
  const followers = new Set<() => void>();
  const progress = new Set<() => void>();
  const safety: HeldSafety = {
    ...{ lines, held, calls, before: () => {} },
    journal: {
      append: async (json) => {
        called('append');
        lines.push(`${sha256Hex(json)} ${json}`);
      },
      read: async () => {
        called('read');
        return [lines.join('\n')];
      },
      renew: async (entries) => {
        called('renew');
        const fresh: string[] = [];
        for await (const json of entries) fresh.push(`${sha256Hex(json)} ${json}`);
        lines.splice(0, lines.length, ...fresh);
        return true;
      },
    },
    canary: {
      read: async () => {
        called('canary read');
        return held.canary;
      },
      write: async (canary, isLate = false) => {
        called('canary write');
        held.canary = canary;
        if (canary && isLate) held.late = Math.max(held.late, canary.sequence);
        for (const tell of isLate ? [...followers, ...progress] : progress) tell();
      },
      follow(tell) {
        progress.add(tell);
        return () => void progress.delete(tell);
      },
      isBehind: async () => held.behind || held.late > 0,
      isInDoubt: async () => held.behind,
      latestLate: async () => held.late,
      followBehind(tell) {
        followers.add(tell);
        return () => void followers.delete(tell);
      },
      setBehind: async (behind, upTo = Number.POSITIVE_INFINITY) => {
        called('set behind');
        held.behind = behind;
        if (!behind && held.late <= upTo) held.late = 0;
        for (const tell of followers) tell();
      },
    },
    keepOlder: async () => called('keep older'),
    beforeWriting: async () => called('before writing'),
    repair: async () => repairs,
    place: {
      of: async (name) => (held.moves === 0 ? name : `${name}-${held.moves}`),
      move: async () => {
        held.moves += 1;
      },
      clear: async () => true,
      clearAgain: async () => {},
    },
    lookedAt: {
      isDone: async () => held.lookedAt === true,
      isRemoved: async () => held.lookedAt === 'removed',
      removed: async () => {
        held.lookedAt = 'removed';
      },
      done: async () => {
        held.lookedAt = true;
      },
    },
    alone: (work) => work(),
    aloneAtOpening: (work) => work(),
  };
  function called(call: string): void {
    calls.push(call);
    safety.before(call);
  }
  return safety;
}
