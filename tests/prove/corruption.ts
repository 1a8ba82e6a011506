import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { damageFiles, damages } from './damage-files';
import { type Backend, openProof } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';

export interface Corruptions {
  cases: number;
  /** The person sees everything, whether the damage hit something that mattered or not. */
  whole: number;
  /** Not everything is there, and the person is told so. */
  told: number;
  /** Not everything is there, and nobody says a word; which. */
  silent: string[];
  /** The browser itself ended over the files; which. Counted apart: nobody is told anything by a browser that is gone. */
  ended: string[];
  putBack: number;
}

/** Damages a store that was closed cleanly, in many ways, and looks what the person sees at the next start. */
export async function corruption(build: string, backend: Backend, cases: number, seed: number): Promise<Corruptions> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-damage-'));
  const base = join(folder, 'base');
  const random = seededNumbers(seed);
  const sum: Corruptions = { cases, whole: 0, told: 0, silent: [], ended: [], putBack: 0 };
  try {
    const first = await openProof({ profile: base, build, backend });
    await first.write(seed, 40, ['clip']);
    await first.close();
    for (let number = 0; number < cases; number++) {
      const damage = damages[number % damages.length] ?? 'halve';
      const at = random();
      const profile = join(folder, `case-${number}`);
      // Without the mark of the browser that held it.
      cpSync(base, profile, { recursive: true, filter: (path) => !/[\\/]Singleton[A-Za-z]+$/.test(path) });
      damageFiles(profile, damage, at);
      const again = await openProof({ profile, build, backend });
      // What it could not do is seen in what is there.
      const why = await again.call('lookAfter').then(
        () => '',
        (cause) => `, ${cause}`,
      );
      const found = await again.dump().catch(() => null);
      const isEnded = again.page.isClosed();
      await again.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      if (isEnded) sum.ended.push(`${damage} at ${at.toFixed(3)}`);
      else if (found?.clips.length === 40 && found.damaged === 0) sum.whole += 1;
      // A store that cannot be opened at all is said by every page, and a second copy that cannot be made whole by the desk.
      else if (!found || found.suspicion || found.behind) sum.told += 1;
      else sum.silent.push(`${damage} at ${at.toFixed(3)}: ${found.clips.length} clips${why}`);
      if (found?.report?.id === 'report') sum.putBack += 1;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return sum;
}
