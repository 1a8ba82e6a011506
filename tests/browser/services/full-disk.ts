import { expect, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';
import { refusalWords } from '../../../lib/words/refusal-words';

/** The disk under a store: full from `fill` on, with room again from `empty` on. What it holds can be read all the while. */
export function diskOf(db: RapporteurDatabase) {
  for (const quiet of ['error', 'warn', 'trace'] as const) vi.spyOn(console, quiet).mockImplementation(() => {});
  const { transaction } = db;
  const spy = vi.spyOn(db, 'transaction');
  const full = (...asked: unknown[]) =>
    `${asked[0]}`.startsWith('rw')
      ? Promise.reject(new DOMException('no space', 'QuotaExceededError'))
      : Reflect.apply(transaction, db, asked);
  return { fill: () => spy.mockImplementation(full), empty: () => spy.mockRestore() };
}

const notice = page.getByRole('alert');

/** Waits until the page says that the disk is full. */
export const saysFull = () => expect.element(notice).toHaveTextContent(refusalWords['storage-full'].happened);

/** Waits until a text that was refused is there to be copied. */
export async function handsBack(text: string) {
  await saysFull();
  await expect.element(notice.getByRole('textbox')).toHaveValue(text);
  await expect.element(notice.getByRole('button', { name: 'Copy' })).toBeVisible();
}
