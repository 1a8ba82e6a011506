import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, openProof } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';
import { PromisesMade } from './promises-made';

export interface PowerCuts {
  trials: number;
  acknowledged: number;
  lost: number;
  trialsWithLoss: number;
  torn: number;
  damaged: number;
}

/**
 * Cuts the power at a random moment of writing, `trials` times over one profile: the browser is killed, and of IndexedDB only the bytes that were
 * synced are there at the next start.
 * @param shim the compiled `power/shim.c`
 */
export async function powerCuts(
  build: string,
  backend: Backend,
  trials: number,
  seed: number,
  shim: string,
): Promise<PowerCuts> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-power-'));
  const profile = join(folder, 'profile');
  const files = join(profile, 'Default', 'IndexedDB');
  const synced = join(folder, 'synced');
  const env = { LD_PRELOAD: shim, POWER_FROM: `${files}/`, POWER_TO: `${synced}/` };
  const random = seededNumbers(seed);
  const promises = new PromisesMade();
  const sum = { lost: 0, trialsWithLoss: 0, torn: 0, damaged: 0 };
  try {
    const warm = await openProof({ profile, build, backend });
    await warm.write(seed, 1, ['clip']);
    await warm.close();
    for (let trial = 0; trial <= trials; trial++) {
      rmSync(synced, { recursive: true, force: true });
      cpSync(files, synced, { recursive: true });
      const written = waitForFirst(promises);
      const proof = await openProof({ profile, build, backend, env, hear: written.hear });
      const dump = await proof.dump();
      const { lost, torn, damaged } = promises.settle(dump);
      sum.lost += lost;
      sum.trialsWithLoss += Number(lost > 0);
      sum.torn += torn;
      sum.damaged += damaged;
      if (lost + torn + damaged > 0) console.log(`  cut ${trial}: ${JSON.stringify({ lost, torn, damaged })}`);
      if (dump.suspicion) await proof.call('accept');
      if (trial === trials) {
        await proof.close();
        break;
      }
      proof.write(seed * 1000 + trial, 100_000).catch(() => undefined); // the cut ends it
      await written.first;
      await new Promise((resume) => setTimeout(resume, 500 * random()));
      await proof.kill();
      putBackSynced(files, synced);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { trials, acknowledged: promises.total, ...sum };
}

function waitForFirst(promises: PromisesMade) {
  let tell: () => void = () => {};
  const first = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const acknowledged: PromisesMade['acknowledged'] = (what) => {
    promises.acknowledged(what);
    tell();
  };
  return { first, hear: { begun: promises.begun, acknowledged } };
}

function putBackSynced(files: string, synced: string): void {
  rmSync(files, { recursive: true, force: true });
  if (!existsSync(synced)) mkdirSync(synced);
  cpSync(synced, files, { recursive: true });
  for (const name of readdirSync(files, { recursive: true, encoding: 'utf8' }))
    if (/\.half-\d+$/.test(name)) rmSync(join(files, name));
}
