import { badgeText } from '../driver/badge-text';
import { chooseForAllInViewer } from '../driver/choose-for-all-in-viewer';
import { makePdf } from '../pdf/make-pdf';
import { serveFiles } from '../pdf/serve-files';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

test.use({ launch: { viewport: null } });

const line = 'The river office counts everybody who arrives by boat, on foot or by rail in the valley.';
const report = makePdf({
  pages: [
    { lines: [] },
    // lines without a gap, all over the page: wherever the pointer is, it is on selected words
    {
      leading: 1,
      lines: [
        'Of 11,267 families, 61,0121 persons came.',
        ...Array.from({ length: 65 }, (_, at) => `${at + 1}. ${line}`),
      ],
    },
  ],
  labels: '0 << /S /r >>',
  info: { Title: 'Arrivals by the river' },
  lang: 'en',
});

test('words selected in the viewer are kept with the page they stand on, and where they look damaged it is said', async ({
  rapporteur,
}) => {
  const asked: string[] = [];
  const site = await serveFiles({ '/download/65373': { type: 'application/pdf', body: report } }, (path) =>
    asked.push(path),
  );
  const page = await rapporteur.context.newPage();
  await page.goto(`${site.origin}/download/65373#page=2`);
  await expect.poll(() => asked).toContain('/download/65373');
  const before = asked.length;
  await chooseForAllInViewer(page, 'Up', 'Up', 'Right', 'Return');
  await expect.poll(() => badgeText(rapporteur), { timeout: 90_000 }).toBe('1');
  const kept = async () => (await stored(rapporteur, 'clips'))[0];
  await expect.poll(async () => (await kept())?.pdfPage, { timeout: 90_000 }).toEqual({ number: 2, label: 'ii' });
  const clip = await kept();
  expect(clip?.content.quote).toContain('Of 11,267 families, 61,0121 persons came.');
  expect(clip).toMatchObject({ fragmentUrl: `${site.origin}/download/65373#page=2`, wording: 'doubtful' });
  // the browser has the file: it is not asked for again, nor is anything else
  expect(asked.slice(before).filter((path) => path !== '/favicon.ico')).toEqual([]);
  await site.close();
});
