import type { CheckResult, CheckState } from '../../lib/model/check-state';
import type { Clip } from '../../lib/model/clip';
import type { Id } from '../../lib/model/id';
import { type Look, saveVerifications } from '../../lib/services/save-verifications';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { type CheckGroup, checkGroups, lookRequestOf } from '../../lib/verification/check-groups';
import { looksOfGroup, uncheckedLooks } from '../../lib/verification/looks-of-group';
import { whyWordless } from '../../lib/verification/why-wordless';
import type { CheckKeeper } from './check-keeper';
import { lookAtPageOf } from './look-at-page-of';
import type { TabDoors } from './tab-doors';

export type Checker = ReturnType<typeof createChecker>;

/** Pages that are read side by side. */
const lanes = 2;

/**
 * Checks clips against their pages, one page after the other. What a page showed is in the store before the next one is opened, so
 * whatever ends a check leaves what it found. Clips whose turn never came get no verdict.
 */
export function createChecker(db: RapporteurDatabase, doors: TabDoors, keeper: CheckKeeper) {
  let running: { check: CheckState; abort: AbortController } | null = null;

  async function carryOut(check: CheckState, clips: Clip[], signal: AbortSignal): Promise<CheckState['status']> {
    const { groups, wordless } = checkGroups(clips);
    const notCompared = wordless.flatMap((clip) => uncheckedLooks([clip], whyWordless(clip)));
    if (!(await record(check, notCompared))) return 'failed';
    const waiting = [...groups];
    let failed = false;
    const lane = async () => {
      for (let group = waiting.shift(); group && !signal.aborted && !failed; group = waiting.shift()) {
        const looks = await looksAt(check, group, signal);
        if (looks.length > 0 && !(await record(check, looks))) failed = true;
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
    return failed ? 'failed' : signal.aborted ? 'cancelled' : 'done';
  }

  /** Empty where the person ended the check before the page was read. */
  async function looksAt(check: CheckState, { page, clips }: CheckGroup, signal: AbortSignal): Promise<Look[]> {
    check.reading.push(page.host);
    await keeper.keep(check);
    const tabs = {
      opened: (tabId: number) => {
        check.tabs.push(tabId);
        return keeper.keep(check);
      },
      closed: async (tabId: number) => {
        check.tabs = check.tabs.filter((id) => id !== tabId);
      },
    };
    const answer = await lookAtPageOf(doors, page, lookRequestOf(clips), { keeper: tabs, signal });
    check.reading.splice(check.reading.indexOf(page.host), 1);
    if (signal.aborted) return [];
    if (answer.ok) return looksOfGroup(clips, answer.page);
    const why = answer.why === 'no-answer' && !doors.isOnline() ? 'offline' : answer.why;
    return uncheckedLooks(clips, why);
  }

  async function record(check: CheckState, looks: Look[]): Promise<boolean> {
    const saved = await saveVerifications(db, looks);
    if (!saved.ok) return false;
    const results = looks.map(({ clipId, verdict, reason }): CheckResult => ({ clipId, verdict, reason }));
    check.results.push(...results);
    await keeper.keep(check);
    return true;
  }

  return {
    /** Starts a check, unless one is under way; settles when it has ended. */
    async start(clipIds: Id[]): Promise<void> {
      if (running) return;
      const abort = new AbortController();
      const check: CheckState = {
        ...{ checkId: crypto.randomUUID(), startedAt: new Date(doors.now()).toISOString(), status: 'running' },
        ...{ clipIds, results: [], reading: [], tabs: [] },
      };
      running = { check, abort };
      try {
        await keeper.keep(check);
        const found = await db.clips.bulkGet(clipIds);
        const clips = found.filter((clip) => clip !== undefined);
        check.status = await carryOut(check, clips, abort.signal);
      } catch (cause) {
        console.error('check: failed', cause);
        check.status = 'failed';
      } finally {
        running = null;
        check.reading = [];
        await keeper.keep(check);
      }
    },
    /** Ends the check under way: its tabs close, and what was being read is not recorded. */
    async cancel(): Promise<void> {
      if (!running) return;
      running.abort.abort();
      for (const tabId of running.check.tabs) await doors.close(tabId);
    },
  };
}
