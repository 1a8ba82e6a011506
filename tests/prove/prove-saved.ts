import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../bench/percentile';
import { type Backend, openProof } from './open-proof';

const clips = Number(process.env.CLIPS ?? 10_000);
const saves = Number(process.env.SAVES ?? 500);
const backends = (process.env.BACKENDS ?? 'leveldb,sqlite').split(',') as Backend[]; // the command checks them
const builds = (process.env.BUILDS ?? 'plain').split(',');

for (const build of builds) {
  for (const backend of backends) {
    const profile = mkdtempSync(join(tmpdir(), 'rapporteur-saved-'));
    const proof = await openProof({ profile, build, backend });
    await proof.call('fill', clips);
    const times = await proof.call('times', saves);
    await proof.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    const told = [0.5, 0.95, 1].map((share) => percentile(times, share).toFixed(1));
    console.log(
      `${build}, ${backend}, ${clips} clips stored, ${saves} saves of 2 KB: p50, p95, slowest ${told.join(', ')} ms`,
    );
    if (percentile(times, 0.95) > 50) process.exitCode = 1;
  }
}
