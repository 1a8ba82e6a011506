import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { exportBriefing } from '../driver/export-briefing';
import { importMinutes } from '../driver/import-minutes';
import { makeMeeting } from '../driver/make-meeting';
import { startWitness } from '../driver/start-witness';
import { demoMeeting } from '../portal/demo-meeting.mjs';
import { payloads } from '../prove/hostile/payloads';
import { expect, test } from './support/fixtures';

/** Opens a file from the disk and tells how often something of it ran: each payload calls the same name. */
async function ranIn(context: BrowserContext, path: string): Promise<number> {
  const page = await context.newPage();
  let ran = 0;
  await page.exposeFunction('pwned', () => {
    ran += 1;
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.goto(pathToFileURL(path).href);
  await page.waitForLoadState('networkidle');
  await page.close();
  return ran;
}

test('hostile minutes and titles, exported and opened from the disk, run nothing and ask for nothing', async ({
  rapporteur,
}) => {
  const witness = await startWitness();
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-hostile-'));
  const hostile = payloads
    .filter((payload) => /[<(]/.test(payload) && payload.length < 500 && !payload.includes('\n'))
    .map((payload) => payload.replaceAll('HOST', `127.0.0.1:${witness.port}`));

  const careless = join(folder, 'careless.html');
  writeFileSync(
    careless,
    `<!doctype html><meta charset="utf-8">${hostile.map((each) => `<div>${each}</div>`).join('\n')}`,
  );
  expect(await ranIn(rapporteur.context, careless), 'without any care').toBeGreaterThan(5);
  expect(witness.contacts.length, 'without any care').toBeGreaterThan(3);
  witness.contacts.length = 0;

  const topicTitles = hostile.slice(0, 40);
  const desk = await makeMeeting(rapporteur, { ...demoMeeting, topicTitles: ['Arrivals', ...topicTitles] });
  const points = hostile.map((each) => `- ${each}`).join('\n');
  await importMinutes(desk, {
    name: 'm.md',
    text: `# Group\n\nMinutes of the meeting of 14 March 2024\n\n## 1. Arrivals\n\n${points}\n`,
  });
  expect(await desk.evaluate(() => 'pwned' in window)).toBe(false);
  const made = join(folder, 'made.html');
  await exportBriefing(desk, 'html', made);
  expect(await ranIn(rapporteur.context, made)).toBe(0);
  expect(witness.contacts).toEqual([]);
  await witness.close();
});
