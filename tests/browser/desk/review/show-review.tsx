import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { MeetingReading, MinutesReading } from '../../../../lib/model/minutes-reading';
import { freshStore } from '../../store/with-store';
import { chooseFile } from '../import/give-file';
import { showDesk } from '../show-desk';
import { readsAs, sampleDocument } from './sample-document';

/** A desk that shows what was read of a document, ready to be checked. */
export async function showReview(
  reading?: MinutesReading | MeetingReading,
  { db = freshStore(), document = sampleDocument } = {},
) {
  const { place, close } = showDesk(db, '#/import', { readMinutes: readsAs(reading, document) });
  await expect.element(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  chooseFile(place, new File(['as it is given'], document.fileName));
  await expect.element(page.getByRole('heading', { name: /^Check (what|the agenda that) was read$/ })).toBeVisible();
  return { db, place, close };
}

/** Accepts two meetings of one document, one after the other; the desk then shows the agenda. */
export async function acceptTwo(meetings: MeetingReading[], db = freshStore()): Promise<void> {
  const { place } = showDesk(db, '#/import', { readMinutes: readsAs({ kind: 'minutes', meetings }) });
  await expect.element(page.getByRole('button', { name: 'Choose a file' })).toBeVisible();
  chooseFile(place, new File(['Harbour'], 'two.txt'));
  await page.getByRole('checkbox').nth(1).click();
  await page.getByRole('button', { name: 'Review 2 meetings' }).click();
  await accept().click();
  await expect.element(page.getByText('Meeting 2 of 2')).toBeVisible();
  await accept().click();
  await expect.element(page.getByRole('heading', { name: 'Agenda', level: 1 })).toBeVisible();
}

export const accept = () => page.getByRole('button', { name: /^(Keep|Update) the m|^(Make|Update) the meeting/ });
export const fieldOf = (group: 'The meeting' | 'Next meeting', label: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name: label });
