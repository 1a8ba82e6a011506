import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProof } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';

/** Chromium's own switch for moving stores from LevelDB to SQLite. */
const migrating = ['--enable-features=IdbSqliteOnDiskRollout:stage/MigrateDataToSqliteGentle'];
const clips = 40;

/** Kills the browser while it moves a store from one engine to the other; counts after how many of the blows every clip is there at the next start. */
export async function engineMigrated(build: string, trials: number, seed: number): Promise<{ whole: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-engine-'));
  const base = join(folder, 'base');
  const random = seededNumbers(seed);
  let whole = 0;
  try {
    const first = await openProof({ profile: base, build, backend: 'leveldb' });
    await first.write(seed, clips, ['clip']);
    await first.close();
    for (let trial = 0; trial < trials; trial++) {
      const profile = join(folder, `trial-${trial}`);
      // Without the mark of the browser that held it.
      cpSync(base, profile, { recursive: true, filter: (path) => !/[\\/]Singleton[A-Za-z]+$/.test(path) });
      const options = { profile, build, backend: 'leveldb', args: migrating } as const;
      const killed = await openProof(options);
      killed.dump().catch(() => undefined); // the blow ends it
      await new Promise((resume) => setTimeout(resume, 1200 * random()));
      await killed.kill();
      const after = await openProof(options);
      const found = await after.dump();
      await after.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (found.clips.length === clips && found.damaged === 0) whole += 1;
      else console.log(`  trial ${trial}: ${found.clips.length} clips, ${found.damaged} damaged`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return { whole };
}
