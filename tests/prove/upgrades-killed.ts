import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Backend, openProof } from './open-proof';
import type { FoundStore } from './page/older-store';
import { seededNumbers } from './page/seeded-numbers';

export interface UpgradesKilled {
  trials: number;
  stillOld: number;
  new: number;
  /** Neither the one nor the other, or not whole after the next start; which. */
  mixed: string[];
}
const clips = 3000;

/** Kills the browser at random moments of an upgrade, and looks whether the store is wholly old or wholly new and then opens. */
export async function upgradesKilled(
  build: string,
  backend: Backend,
  version: number,
  trials: number,
  seed: number,
): Promise<UpgradesKilled> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-upgrade-'));
  const extension = withoutWorker(resolve(`.output/proof-${build}`), join(folder, 'extension'));
  const base = join(folder, 'base');
  const random = seededNumbers(seed);
  const sum: UpgradesKilled = { trials, stillOld: 0, new: 0, mixed: [] };
  const start = (profile: string) => openProof({ profile, build, backend, extension });
  const copied = (name: string) => {
    const profile = join(folder, name);
    // Without the mark of the browser that held it.
    cpSync(base, profile, { recursive: true, filter: (path) => !/[\\/]Singleton[A-Za-z]+$/.test(path) });
    return profile;
  };
  try {
    const first = await start(base);
    await first.call('makeOlder', version, clips);
    await first.close();
    const whole = await start(copied('whole'));
    const began = Date.now();
    await whole.call('open');
    const undisturbed = Date.now() - began;
    const upgraded = await whole.call('asItIs');
    await whole.close();
    for (let trial = 0; trial < trials; trial++) {
      const profile = copied(`trial-${trial}`);
      const killed = await start(profile);
      killed.call('open').catch(() => undefined); // the blow ends it
      await new Promise((resume) => setTimeout(resume, undisturbed * 1.2 * random()));
      await killed.kill();
      const after = await start(profile);
      const found = await after.call('asItIs');
      await after.call('open');
      const then = await after.call('asItIs');
      const { damaged } = await after.dump();
      await after.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      const isOld = found.version === version * 10 && found.clips === clips && found.seals === 0;
      const isWhole = JSON.stringify(then) === JSON.stringify(upgraded) && damaged === 0;
      if (isWhole && isOld && (version === 4 || found.clipsAsNow === 0)) sum.stillOld += 1;
      else if (isWhole && isNew(found, upgraded)) sum.new += 1;
      else sum.mixed.push(JSON.stringify({ found, then, damaged }));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return sum;
}

/** The records are sealed in a transaction of their own after the upgrade, which is there wholly or not at all. */
function isNew(found: FoundStore, upgraded: FoundStore): boolean {
  const { seals, ...rest } = found;
  const { seals: all, ...expected } = upgraded;
  return JSON.stringify(rest) === JSON.stringify(expected) && (seals === 0 || seals === all);
}

/** Only the page of the proof is to open the store, when it is told to. */
function withoutWorker(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const manifest = join(to, 'manifest.json');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replace(/"version":"[^"]*"/, '"version":"0.0.1"'));
  writeFileSync(join(to, 'background.js'), '');
  return to;
}
