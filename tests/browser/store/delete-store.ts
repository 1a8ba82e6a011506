import type { RapporteurDatabase } from '../../../lib/store/rapporteur-database';

/** Deletes a store that a test made. Dexie would say of each that it had to wait for the connection to close. */
export function deleteStore(db: RapporteurDatabase): Promise<void> {
  db.close({ disableAutoOpen: true });
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(db.name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}
