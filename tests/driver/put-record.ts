import type { Page } from '@playwright/test';
import { recordText } from '../../lib/journal/record-text';

/** Puts a record straight into the store, sealed as the product would have sealed it: one without its seal is set aside as damaged. */
export async function putRecord(page: Page, table: string, record: Record<string, unknown>): Promise<void> {
  const seal = { table, key: record.id, hash: recordText(record).seal };
  await page.evaluate(
    async ([name, written, sealed]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('rapporteur');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction([name, 'seals'], 'readwrite');
      transaction.objectStore(name).put(written);
      transaction.objectStore('seals').put(sealed);
      await new Promise((resolve, reject) => {
        transaction.oncomplete = resolve;
        transaction.onabort = () => reject(transaction.error);
      });
      database.close();
    },
    [table, record, seal] as const,
  );
}
