import type { FirefoxPage } from './firefox-page';

/** Every record of a table, read through a page of the extension. */
export const storedInFirefox = <Entry>(page: FirefoxPage, table: string): Promise<Entry[]> =>
  page.evaluate(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('rapporteur');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction('${table}').objectStore('${table}').getAll();
      reading.onerror = () => reject(reading.error);
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  })`);
