import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { checkingWords } from '../../lib/words/checking-words';
import { handOutWords } from '../../lib/words/hand-out-words';
import { newsToAgenda } from '../driver/firefox/news-to-agenda';
import { storedInFirefox } from '../driver/firefox/stored-in-firefox';
import { expect, test } from './support/fixtures';

test('a clip is read again on a site that is allowed, and the briefing goes out as a Word file that says so', async ({
  start,
  portal,
  downloads,
}) => {
  const first = await start();
  const { desk, page, card } = await newsToAgenda(first, portal.origin);
  await card.end('Escape');
  await page.close();

  const [clip] = await storedInFirefox<{ id: string }>(desk, 'clips');
  await desk.evaluate(`void (location.hash = '#/clip/${clip?.id}')`);
  await desk.pressButton(new RegExp(`^${checkingWords.allow('127.0.0.1')}`));
  await desk.see('*', checkingWords.verdictText.stands);
  expect(await storedInFirefox(desk, 'verifications')).toMatchObject([{ verdict: 'stands' }]);

  await desk.evaluate("void (location.hash = '#/hand-out')");
  await desk.click('button', handOutWords.docx);
  await desk.see('*', /is in your downloads\.$/);
  const written = () => readdirSync(downloads).filter((name) => name.endsWith('.docx'));
  await expect.poll(written).toHaveLength(1);
  const file = readFileSync(join(downloads, written()[0] ?? ''));
  const { value: text } = await mammoth.extractRawText({ buffer: file });
  expect(text).toContain('11,267 irregular migrants');

  await desk.click('button', handOutWords.evidencePack);
  const packs = () => readdirSync(downloads).filter((name) => name.endsWith('.zip'));
  await expect.poll(packs).toHaveLength(1);
  const inPack = unzipSync(readFileSync(join(downloads, packs()[0] ?? '')));
  const evidence = Object.entries(inPack).filter(([path]) => path.startsWith('evidence/'));
  expect(evidence.map(([, bytes]) => new TextDecoder().decode(bytes)).join()).toContain('11,267 irregular migrants');
});
