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

export const accept = () => page.getByRole('button', { name: /^(Keep|Update) the m|^(Make|Update) the meeting/ });
export const fieldOf = (group: 'The meeting' | 'Next meeting', label: string) =>
  page.getByRole('group', { name: group, exact: true }).getByRole('textbox', { name: label });
