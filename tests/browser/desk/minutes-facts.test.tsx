import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { meetingWith } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

test('the page of a meeting tells who was there, and where its minutes came from', async () => {
  const db = freshStore();
  const { meetingId } = await meetingWith(db, ['Arrivals']);
  const changes = {
    attendance: [
      { name: 'Bo', organisation: 'Port', presence: 'present' as const },
      { name: 'Cy', organisation: 'Port', presence: 'present' as const },
      { name: '', organisation: 'Union', presence: 'regrets' as const },
    ],
    issuedDate: '2018-08-20',
    minutes: {
      ...{ name: 'harbour.docx', address: 'https://port.example.org/minutes', fingerprint: 'a'.repeat(64) },
      importedAt: '2018-08-21T08:00:00Z',
    },
  };
  await db.meetings.update(meetingId, changes);
  showDesk(db, '#/edit-meeting');
  await expect
    .element(page.getByText('Minutes imported from harbour.docx on 21 Aug 2018', { exact: false }))
    .toBeVisible();
  await expect.element(page.getByText('Issued 20 Aug 2018.', { exact: false })).toBeVisible();
  await expect.element(page.getByText('Port: Bo, Cy')).toBeVisible();
  await expect.element(page.getByRole('term').nth(1)).toHaveTextContent('Regrets');
  await expect
    .element(page.getByRole('link', { name: 'The page they are on' }))
    .toHaveAttribute('href', 'https://port.example.org/minutes');
});
