/**
 * Deletes a database of the browser, whether it is there or not.
 * @param patience milliseconds that pages which have it open get to let go of it; rejects then, and where the browser refuses
 */
export function removeDatabase(name: string, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    setTimeout(() => reject(new Error('another page holds the store')), patience);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
