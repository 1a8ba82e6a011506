import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browsersOf } from './browsers-of';
import { type Backend, type OpenProof, openProof } from './open-proof';
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

/**
 * Kills the browser at a random moment of its writing, `trials` times over one and the same profile, and counts what is missing afterwards. Every
 * other blow waits for the next acknowledgement and falls in that very moment: that is when a build that says "saved" too soon is wrong.
 */
export async function crashes(build: string, backend: Backend, trials: number, seed: number): Promise<CrashTrials> {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-crash-'));
  const random = seededNumbers(seed);
  const promises = new PromisesMade();
  const sum = { lost: 0, trialsWithLoss: 0, torn: 0, damaged: 0, repairs: 0, rows: 0 };
  let told = '';
  try {
    for (let trial = 0; trial <= trials; trial++) {
      let first: (() => void) | null = null;
      let strike: (() => void) | null = null;
      const writing = new Promise<void>((resolve) => {
        first = resolve;
      });
      const hear = {
        begun: promises.begun,
        acknowledged: (what: Parameters<typeof promises.acknowledged>[0]) => {
          promises.acknowledged(what);
          first?.();
          strike?.();
        },
      };
      const proof: OpenProof = await openProof({ profile, build, backend, hear });
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
      if (trial === trials) {
        await proof.close();
        break;
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
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { trials, acknowledged: promises.total, ...sum };
}
