import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Backend, openProof } from './open-proof';
import { shortenLog } from './shorten-log';

export interface TornCase {
  cut: number;
  /** Clips that the browser itself still had at the last start, and that the person sees after the product looked after them. */
  expected: number;
  seen: number;
  putBack: number;
}

/**
 * The double crash: a profile with clips is killed, its log is cut as a crash in mid-write cuts it; the next session saves more clips and ends
 * cleanly; the session after that must have them all.
 * @param cuts bytes to take off the end of the log
 */
export async function tornLog(build: string, backend: Backend, cuts: number[], seed: number): Promise<TornCase[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-torn-'));
  const base = join(folder, 'base');
  try {
    const first = await openProof({ profile: base, build, backend });
    await writeClips(first, seed, 30);
    await first.kill();
    const cases: TornCase[] = [];
    for (const cut of cuts) {
      const profile = join(folder, `cut-${cut}`);
      // Without the mark of the browser that held it.
      cpSync(base, profile, { recursive: true, filter: (path) => !/[\\/]Singleton[A-Za-z]+$/.test(path) });
      shortenLog(profile, backend === 'sqlite' ? '-wal' : '.log', cut);
      const second = await openProof({ profile, build, backend });
      const { clips: found, suspicion } = await second.dump();
      // Where the journal is switched off nobody can put back what was cut; the person goes on with what is there.
      if (suspicion) await second.call('accept');
      await writeClips(second, seed + cut, 20);
      await second.close();
      const third = await openProof({ profile, build, backend });
      const { clips, report } = await third.dump();
      await third.close();
      const putBack = report?.id === 'report' ? report.clips : 0;
      cases.push({ cut, expected: found.length + 20, seen: clips.length, putBack });
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    }
    return cases;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function writeClips(proof: Awaited<ReturnType<typeof openProof>>, seed: number, count: number): Promise<void> {
  await proof.write(seed, count, ['clip']);
}
