import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsersOf } from './browsers-of';
import { keptRun } from './kept-run';
import { killTree } from './kill-tree';
import { type Backend, openProof, type ProofOptions } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';
import { PromisesMade } from './promises-made';

export interface CrashTrials {
  trials: number;
  acknowledged: number;
  lost: number;
  trialsWithLoss: number;
  torn: number;
  damaged: number;
  /** How often the product found something missing and put it back. */
  repairs: number;
  rows: number;
}

interface CrashOptions {
  trials: number;
  seed: number;
  /** Stops in order after so many. */
  minutes: number;
  /** Where the profile stays, for the next run to go on; otherwise it is made for this one. */
  folder: string | undefined;
}

/**
 * Kills the browser at a random moment of its writing, `trials` times over one and the same profile, and counts what is missing afterwards. Every
 * other blow waits for the next acknowledgement and falls in that very moment: that is when a build that says "saved" too soon is wrong.
 */
export async function crashes(
  build: string,
  backend: Backend,
  { trials, seed, minutes, folder }: CrashOptions,
): Promise<CrashTrials> {
  const kept = folder === undefined ? null : keptRun(folder, `${build}-${backend}`);
  const profile = kept?.profile ?? mkdtempSync(join(tmpdir(), 'rapporteur-crash-'));
  const before = kept?.take() ?? null;
  const first = before?.kills ?? 0;
  const random = seededNumbers(seed + first);
  const promises = new PromisesMade(before ?? undefined);
  const sum = before?.counted ?? { lost: 0, trialsWithLoss: 0, torn: 0, damaged: 0, repairs: 0, rows: 0 };
  let told = before?.told ?? '';
  const putDown = (kills: number, extension: string) =>
    kept?.put({ extension, kills, total: promises.total, counted: sum, told, standing: promises.standing });
  const end = Date.now() + minutes * 60_000;
  try {
    for (let trial = first; ; trial++) {
      let begins: (() => void) | null = null;
      let strike: (() => void) | null = null;
      const writing = new Promise<void>((resolve) => {
        begins = resolve;
      });
      const hear = {
        begun: promises.begun,
        acknowledged: (what: Parameters<typeof promises.acknowledged>[0]) => {
          promises.acknowledged(what);
          begins?.();
          strike?.();
        },
      };
      const proof = await startedProof({ profile, build, backend, hear });
      const extension = proof.rapporteur.extensionId;
      if (before && before.extension !== extension) {
        await proof.close();
        putDown(first, before.extension);
        throw new Error(`${profile} was written by a build at another place: go on with that one.`);
      }
      const dump = await proof.dump();
      const settled = promises.settle(dump);
      if (dump.report && dump.report.id === 'report' && dump.report.at !== told) {
        told = dump.report.at;
        sum.repairs += 1;
        console.log(`  trial ${trial}: put back ${dump.report.clips} clips, ${dump.report.records} records`);
      }
      sum.lost += settled.lost;
      sum.trialsWithLoss += settled.lost > 0 ? 1 : 0;
      sum.torn += settled.torn;
      sum.damaged += settled.damaged;
      sum.rows = settled.rows;
      if (settled.lost + settled.torn + settled.damaged > 0)
        console.log(`  trial ${trial}: ${JSON.stringify(settled)} ${JSON.stringify(dump.suspicion)}`);
      // A run of an hour that is stopped has still said how far it came.
      if (trial > first && trial % 50 === 0)
        console.log(`  ${backend}: ${trial} kills, ${JSON.stringify({ acknowledged: promises.total, ...sum })}`);
      if (trial >= trials || Date.now() > end) {
        await proof.close();
        putDown(trial, extension);
        return { trials: trial, acknowledged: promises.total, ...sum };
      }
      proof.write(seed * 1000 + trial, 100_000).catch(() => undefined); // the blow ends it
      await writing;
      await new Promise((resume) => setTimeout(resume, 700 * random()));
      if (trial % 2 === 1) {
        const browsers = browsersOf(profile);
        await new Promise<void>((resolve) => {
          strike = () => {
            for (const pid of browsers) process.kill(pid, 'SIGKILL');
            strike = null;
            resolve();
          };
        });
      }
      await proof.kill();
    }
  } finally {
    if (!kept) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Begins again where the browser itself does not start, as happens once in some hundred times on a busy machine: nothing was written yet. */
async function startedProof(options: ProofOptions, more = 3): ReturnType<typeof openProof> {
  try {
    return await openProof(options);
  } catch (failure) {
    if (more === 0) throw failure;
    console.log(`  did not start, once more: ${String(failure).split('\n')[0]}`);
    for (const pid of browsersOf(options.profile)) killTree(pid);
    return startedProof(options, more - 1);
  }
}
