import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clipped } from '../driver/clip-suggestion';
import { aimAtWorker } from '../driver/kill-worker';
import { openCard } from '../driver/open-card';
import { readTable } from '../driver/read-table';
import { startPortal } from '../portal/server.mjs';
import { openProof } from './open-proof';
import { seededNumbers } from './page/seeded-numbers';

export interface WorkersKilled {
  saves: number;
  blows: number;
  /** Clips that the card would have called not saved after all its tries, and that were asked for again. */
  notSaved: number;
  /** Acknowledged and not there; there and not acknowledged; there twice. */
  missing: number;
  unasked: number;
  twice: number;
}

/** Clips one page again and again as the clip card does, while the worker is struck down at random moments of it. */
export async function workersKilled(build: string, saves: number, seed: number): Promise<WorkersKilled> {
  const profile = mkdtempSync(join(tmpdir(), 'rapporteur-worker-'));
  const portal = await startPortal({ delay: 0 });
  const random = seededNumbers(seed);
  const proof = await openProof({ profile, build, backend: 'leveldb' });
  try {
    const page = await proof.rapporteur.context.newPage();
    await page.goto(`${portal.origin}/dtm.sample/reports`);
    await clipped(await openCard(proof.rapporteur, page)); // the gesture that grants this page from now on
    const before = new Set(await keptIn(proof.page));
    const ask = (clipId: string) => proof.call('clip', clipId, page.url());
    const acknowledged: string[] = [randomUUID()];
    const began = Date.now();
    await ask(acknowledged[0] ?? '');
    const undisturbed = Date.now() - began;
    const sum = { blows: 0, notSaved: 0 };
    while (acknowledged.length < saves) {
      const clipId = randomUUID();
      const strike = await aimAtWorker(proof.rapporteur);
      const asked = ask(clipId);
      await new Promise((resume) => setTimeout(resume, undisturbed * 1.5 * random()));
      await strike();
      sum.blows += 1;
      for (let isSaved = await asked; !isSaved; isSaved = await ask(clipId)) sum.notSaved += 1;
      acknowledged.push(clipId);
    }
    const there = (await keptIn(proof.page)).filter((id) => !before.has(id));
    const missing = acknowledged.filter((id) => !there.includes(id)).length;
    const unasked = there.filter((id) => !acknowledged.includes(id)).length;
    return { saves, ...sum, missing, unasked, twice: there.length - new Set(there).size };
  } finally {
    await proof.close();
    await portal.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Ids of all that was clipped: the same page again is a clip of its own, or the first one seen again. */
async function keptIn(page: Page): Promise<string[]> {
  const found = await Promise.all([readTable(page, 'clips'), readTable(page, 'sightings')]);
  return found.flat().map(({ id }) => String(id));
}
