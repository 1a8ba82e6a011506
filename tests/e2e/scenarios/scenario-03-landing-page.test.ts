import { readFileSync } from 'node:fs';
import { clipWords } from '../../../lib/words/clip-words';
import { clipSuggestion } from '../../driver/clip-suggestion';
import { exportBriefing } from '../../driver/export-briefing';
import { makeMeeting } from '../../driver/make-meeting';
import { tagByKey } from '../../driver/tag-by-key';
import { expect, test } from '../support/fixtures';
import { closeCard, item, meetingOn, onlyRow, openDesk } from './scenario';

const path = '/odp.sample/en/documents/details/92127';

test('the landing page of a document is what is cited: both its dates, its producer and its file', async ({
  rapporteur,
  portal,
}, testInfo) => {
  test.setTimeout(240_000);
  const desk = await makeMeeting(rapporteur, meetingOn('2022-05-05'));
  const clip = { kind: 'selection', selector: 'main' };
  const { card } = await clipSuggestion(rapporteur, portal.origin, { path, clip });
  await tagByKey(card, item.number, item.title);
  await card.getByRole('button', { name: clipWords.details }).click();
  const details = card.getByRole('definition');
  await expect(details.filter({ hasText: 'UNHCR' }).first()).toBeVisible();
  await expect(details.filter({ hasText: '20 Apr 2022' }).first()).toBeVisible();
  await expect(details.filter({ hasText: /Weekly update, April 2022.*PDF/ }).first()).toBeVisible();
  await closeCard(card);

  const address = portal.origin + path;
  const { fields } = await onlyRow(desk, 'sources');
  expect(fields).toMatchObject({
    url: address,
    title: { chosen: { value: 'Weekly update, April 2022' } },
    producer: { chosen: { value: ['UNHCR'] } },
    published: { chosen: { value: '2022-04-20' }, others: [{ value: '2022-04-21' }] },
    files: [{ url: `${portal.origin}/odp.sample/en/documents/download/92127`, format: 'PDF' }],
  });
  const stored = await onlyRow(desk, 'clips');
  expect(stored).toMatchObject({ canonicalUrl: address, pageUrl: address });
  const { quote } = stored.content as { quote: string }; // an excerpt has one
  expect(quote).toContain('kept here for its two dates');
  expect(quote).not.toMatch(/Share this document|Copy this address/);

  await openDesk(desk, `clip/${stored.id}`);
  await expect(desk.getByRole('link', { name: /Weekly update, April 2022.*PDF/ })).toBeVisible();
  const file = testInfo.outputPath('briefing.md');
  await exportBriefing(desk, 'markdown', file);
  const written = readFileSync(file, 'utf8');
  expect(written).toMatch(/UNHCR, \[Weekly update, April 2022\]\(\S+\), published 20 April 2022/);
  expect(written).toContain('/documents/details/92127');
  const citations = written.split('\n').filter((line) => line.includes('published 20 April 2022'));
  expect(citations.join('\n')).not.toContain('/documents/download/');
  expect(written).not.toMatch(/Share this document|Copy this address/);
});
