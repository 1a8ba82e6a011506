import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FirefoxPage } from '../driver/firefox/firefox-page';
import { launchFirefox } from '../driver/firefox/launch-firefox';
import type { Acknowledged } from './page/random-writing';
import { seededNumbers } from './page/seeded-numbers';
import { PromisesMade } from './promises-made';

export interface FirefoxCrashes {
  trials: number;
  acknowledged: number;
  lost: number;
  torn: number;
  damaged: number;
  rows: number;
}

/** Kills Firefox and all it started at a random moment of its writing, `trials` times over one and the same profile, and counts what is missing. */
export async function firefoxCrashes(extension: string, trials: number, seed: number): Promise<FirefoxCrashes> {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-firefox-crash-'));
  const random = seededNumbers(seed);
  const promises = new PromisesMade();
  const sum = { lost: 0, torn: 0, damaged: 0, rows: 0 };
  try {
    for (let trial = 0; trial <= trials; trial++) {
      const firefox = await launchFirefox({ profile, extension });
      const page = await firefox.openTab('/proof.html');
      const dump = await page.evaluate<Parameters<typeof promises.settle>[0]>(ask('dump()'));
      const { lost, torn, damaged, rows } = promises.settle(dump);
      sum.lost += lost;
      sum.torn += torn;
      sum.damaged += damaged;
      sum.rows = rows;
      console.log(`  trial ${trial}: ${JSON.stringify({ lost, torn, damaged, rows, acknowledged: promises.total })}`);
      if (trial === trials) {
        await firefox.close();
        break;
      }
      await page.evaluate(begin(seed * 1000 + trial));
      const owed = promises.total;
      while (promises.total === owed) await hear(page, promises);
      const until = Date.now() + 700 * random();
      while (Date.now() < until) await hear(page, promises);
      await firefox.kill();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return { trials, acknowledged: promises.total, ...sum };
}

/** The page's script may not have run yet. */
const ask = (call: string) => `(async () => {
  while (!globalThis.proof) await new Promise((resume) => setTimeout(resume, 20));
  return proof.${call};
})()`;

/** What was begun and not heard of before the blow cannot be told from a loss where it changes or deletes, so none of these does. */
const kinds = ['clip', 'clip', 'clip', 'tag', 'minutes'];

/** What the page says goes into a list, for a process that is killed cannot be asked afterwards: it is emptied all the time. */
const begin = (seed: number) => `(() => {
  globalThis.said = [];
  globalThis.begun = async (what) => void said.push(['begun', { ...what }]);
  globalThis.acknowledged = async (what) => void said.push(['acknowledged', { ...what }]);
  proof.write(${seed}, 100000, ${JSON.stringify(kinds)});
})()`;

/** Every word that is heard was said before the blow; one that was not heard is owed by nobody. */
async function hear(page: FirefoxPage, promises: PromisesMade): Promise<void> {
  const said = await page.evaluate<['begun' | 'acknowledged', Acknowledged][]>('said.splice(0)');
  for (const [word, what] of said) promises[word](what);
}
