const scratch = 'rapporteur-scratch';
/** 12 MB in values under 64 KB: larger ones would be files of their own and not pass through the log. */
const rows = 240;
const repeats = 1430;

/**
 * Writes throw-away rows and deletes them, so that Chromium begins a new log file. After a crash its log can end in a torn record; it goes on writing
 * behind it, and at the next start takes all of it for damaged and empties the store (google/leveldb#1287). All our databases share one log.
 */
export async function rotateLog(factory: IDBFactory): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = factory.open(scratch, 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore('rows'));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      const store = transaction.objectStore('rows');
      for (let row = 0; row < rows; row++) store.put(crypto.randomUUID().repeat(repeats), row);
      store.clear();
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error));
    });
  } finally {
    db.close();
    factory.deleteDatabase(scratch);
  }
}
