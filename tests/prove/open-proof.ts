import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { launchRapporteur } from '../driver/launch-rapporteur';
import { killTree } from './kill-tree';
import type { Proof } from './page/main';
import type { Acknowledged } from './page/random-writing';

export type Backend = 'leveldb' | 'sqlite';

/** A browser with a proof build in it, and the page that writes. */
export interface OpenProof {
  page: Page;
  dump: () => ReturnType<Proof['dump']>;
  /** Begins to write; settles when `most` actions are done, or never. */
  write: (seed: number, most: number, kinds?: string[]) => Promise<unknown>;
  /** Goes on with what the browser handed back. */
  accept: () => Promise<void>;
  /** A clean end. */
  close: () => Promise<void>;
  /** The end of everything, in the middle of whatever happens. */
  kill: () => Promise<void>;
}

export interface ProofOptions {
  profile: string;
  /** `plain` or a sabotage. */
  build: string;
  backend: Backend;
  hear?: { begun: (what: Acknowledged) => void; acknowledged: (what: Acknowledged) => void };
}

export async function openProof({ profile, build, backend, hear }: ProofOptions): Promise<OpenProof> {
  const args = backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [];
  const rapporteur = await launchRapporteur({ profile, extension: `.output/proof-${build}`, args });
  const page = await rapporteur.context.newPage();
  await page.exposeFunction('begun', hear?.begun ?? (() => {}));
  await page.exposeFunction('acknowledged', hear?.acknowledged ?? (() => {}));
  await page.goto(`chrome-extension://${rapporteur.extensionId}/proof.html`);
  await page.waitForFunction(() => 'proof' in globalThis);
  return {
    page,
    dump: () => page.evaluate(() => (globalThis as unknown as { proof: Proof }).proof.dump()), // the page of proof builds has it
    write: (seed, most, kinds) =>
      page.evaluate(
        ([seed, most, kinds]) => (globalThis as unknown as { proof: Proof }).proof.write(seed, most, kinds), // as above
        [seed, most, kinds] as const,
      ),
    accept: () => page.evaluate(() => (globalThis as unknown as { proof: Proof }).proof.accept()), // as above
    close: () => rapporteur.close(),
    async kill() {
      const ended = new Promise((resolve) => rapporteur.context.on('close', resolve));
      for (const pid of browsersOf(profile)) killTree(pid);
      await ended;
    },
  };
}

function browsersOf(profile: string): number[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      return line.includes(`--user-data-dir=${profile}`) && !line.some((word) => word.startsWith('--type='))
        ? [Number(entry)]
        : [];
    } catch {
      return [];
    }
  });
}
