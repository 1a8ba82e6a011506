import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readLibrary } from '../../../lib/services/packs/read-library';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { packWords } from '../../../lib/words/pack-words';
import { packed } from '../packs/sent';
import { clipOf } from '../services/fill-store';
import { freshStore } from '../store/with-store';
import { showDesk } from './show-desk';

const say = packWords.open;

/** Hands a file to the desk's page of packs, as its chooser does. */
export async function choose(file: File): Promise<void> {
  await expect.element(page.getByRole('button', { name: say.choose })).toBeVisible();
  const chooser = document.querySelector<HTMLInputElement>('input[accept=".zip,.age"]');
  const files = new DataTransfer();
  files.items.add(file);
  if (chooser) chooser.files = files.files;
  chooser?.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Says on the page of packs that what was opened is to take the place of everything. */
export async function sayYes(): Promise<void> {
  await userEvent.click(page.getByRole('button', { name: say.restore }));
  await userEvent.click(page.getByRole('button', { name: say.sure }));
}

/** Shows the desk over a store and asks it to put a backup with one clip in place of everything. @param before what is looked at before the yes */
export async function askToRestore(db: RapporteurDatabase, quote: string, before = async () => {}) {
  const other = freshStore();
  await clipOf(other, quote);
  const backup = await packed(await readLibrary(other));
  const { close } = showDesk(db, '#/packs');
  await choose(new File([backup], 'backup.zip'));
  await before();
  await sayYes();
  return close;
}
