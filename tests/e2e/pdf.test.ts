import { pdfWords } from '../../lib/words/pdf-words';
import { openCard } from '../driver/open-card';
import { makePdf } from '../pdf/make-pdf';
import { endlessPdf, serveFiles } from '../pdf/serve-files';
import { expect, test } from './support/fixtures';
import { stored } from './support/stored';

const report = makePdf({
  pages: [
    {
      lines: [
        { text: 'Arrivals by the river', size: 26 },
        'Figures as of 30 June 2018',
        'The river office publishes this note every month, for those who plan the reception of people in the valley.',
      ],
    },
    { lines: ['On the second page stands that 11,267 persons were registered.'] },
  ],
  info: { Title: 'Microsoft Word - draft.docx', ModDate: "D:20180703101500+02'00'" },
  lang: 'en',
});

test('the card on a PDF clips the file with what it says of itself, and says how its words are clipped', async ({
  rapporteur,
}) => {
  const site = await serveFiles({ '/download/65373': { type: 'application/pdf', body: report } });
  const page = await rapporteur.context.newPage();
  await page.goto(`${site.origin}/download/65373`);
  const card = await openCard(rapporteur, page);
  await expect(card.getByText('Arrivals by the river')).toBeVisible({ timeout: 90_000 });
  await expect(card.getByText(pdfWords.pageOnly)).toBeVisible();
  expect(rapporteur.log.filter((line) => /Content Security Policy|TrustedScript/i.test(line))).toEqual([]);
  const [clip] = await stored(rapporteur, 'clips');
  expect(clip).toMatchObject({ content: { kind: 'page' }, pageUrl: `${site.origin}/download/65373`, pdfPage: null });
  const [source] = await stored(rapporteur, 'sources');
  expect(source?.fields).toMatchObject({
    title: { chosen: { value: 'Arrivals by the river', from: 'heading' } },
    asOf: { chosen: { value: '2018-06-30' } },
    modified: { chosen: { value: '2018-07-03', from: 'file-info' } },
    published: { chosen: null },
  });
  expect(await stored(rapporteur, 'snapshots')).toHaveLength(1);
  await site.close();
});

test('of 300 MB no more is loaded than is read, and the clip stays', async ({ rapporteur }) => {
  test.setTimeout(200_000); // a file that is still coming is waited for
  const sent: number[] = [];
  const site = await serveFiles({
    // without a length, so that only counting can tell
    '/large': { type: 'application/pdf', body: endlessPdf(300_000_000, (bytes) => void sent.push(bytes)) },
    '/stated': {
      type: 'application/pdf',
      body: endlessPdf(300_000_000, () => undefined),
      headers: { 'content-length': String(300_000_000) },
    },
  });
  for (const path of ['/stated', '/large']) {
    const page = await rapporteur.context.newPage();
    await page.goto(site.origin + path, { waitUntil: 'commit' });
    const card = await openCard(rapporteur, page);
    // one that does not say how large it is may take longer to come than it is waited for
    const sentence = card.getByText(pdfWords.trouble['too-large']).or(card.getByText(pdfWords.trouble.unreachable));
    await expect(sentence).toBeVisible({ timeout: 75_000 });
    await page.close();
  }
  expect(await stored(rapporteur, 'clips')).toHaveLength(2);
  await site.close();
});

test('a file with a password, and a broken one, are clipped all the same, with a sentence', async ({ rapporteur }) => {
  const locked = makePdf({
    pages: [{ lines: ['Nobody reads this'] }],
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `,
  });
  const site = await serveFiles({
    '/locked': { type: 'application/pdf', body: locked },
    '/broken': { type: 'application/pdf', body: '%PDF-1.4\nnothing of what should follow' },
  });
  for (const [path, trouble] of [
    ['/locked', 'protected'],
    ['/broken', 'damaged'],
  ] as const) {
    const page = await rapporteur.context.newPage();
    await page.goto(site.origin + path);
    const card = await openCard(rapporteur, page);
    await expect(card.getByText(pdfWords.trouble[trouble])).toBeVisible({ timeout: 90_000 });
    await page.close();
  }
  expect(await stored(rapporteur, 'clips')).toHaveLength(2);
  await site.close();
});
