import type { Page } from '@playwright/test';
import { launchRapporteur } from '../driver/launch-rapporteur';
import type { Rapporteur } from '../driver/rapporteur';
import { killBrowser } from './kill-browser';
import type { Proof } from './page/main';
import type { Acknowledged } from './page/random-writing';

export type Backend = 'leveldb' | 'sqlite';

/** A browser with a proof build in it, and the page that writes. */
export interface OpenProof {
  rapporteur: Rapporteur;
  page: Page;
  dump: () => ReturnType<Proof['dump']>;
  /** Begins to write; settles when `most` actions are done, or never. */
  write: (seed: number, most: number, kinds?: string[]) => Promise<unknown>;
  /** Calls anything else of the page. */
  call: <Name extends keyof Proof>(
    name: Name,
    ...given: Parameters<Proof[Name]>
  ) => Promise<Awaited<ReturnType<Proof[Name]>>>;
  /** A clean end. */
  close: () => Promise<void>;
  /** The end of everything, in the middle of whatever happens. */
  kill: () => Promise<void>;
}

export interface ProofOptions {
  profile: string;
  /** `plain` or a sabotage. */
  build: string;
  /** Its folder, where it is not the one that the command built. */
  extension?: string;
  /** More arguments for the browser. */
  args?: string[];
  backend: Backend;
  /** More of the environment of the browser. */
  env?: Record<string, string>;
  hear?: { begun: (what: Acknowledged) => void; acknowledged: (what: Acknowledged) => void };
}

export async function openProof({
  profile,
  build,
  backend,
  env,
  hear,
  extension = `.output/proof-${build}`,
  args: more = [],
}: ProofOptions): Promise<OpenProof> {
  const args = [...more, ...(backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : [])];
  const rapporteur = await launchRapporteur({ profile, extension, args, ...(env ? { env } : {}) });
  // the tab that a start opens: one more costs a tenth of a trial
  const page = rapporteur.context.pages()[0] ?? (await rapporteur.context.newPage());
  await page.exposeFunction('begun', hear?.begun ?? (() => {}));
  await page.exposeFunction('acknowledged', hear?.acknowledged ?? (() => {}));
  await page.goto(`chrome-extension://${rapporteur.extensionId}/proof.html`);
  await page.waitForFunction(() => 'proof' in globalThis);
  const call: OpenProof['call'] = async (name, ...given) => {
    const answer: unknown = await page.evaluate(
      ([name, given]) => Reflect.apply(Reflect.get(Reflect.get(globalThis, 'proof'), name), null, given),
      [name, given] as const,
    );
    return answer as never; // the page of proof builds has exactly this
  };
  return {
    rapporteur,
    page,
    call,
    dump: () => call('dump'),
    write: (seed, most, kinds) => call('write', seed, most, kinds),
    close: () => rapporteur.close(),
    kill: () => killBrowser(rapporteur),
  };
}
