/** Runs one of these at a time, over all desks. */
export function oneBackup<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('rapporteur-backup', work);
}
