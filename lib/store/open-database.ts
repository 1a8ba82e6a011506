import { RapporteurDatabase } from './rapporteur-database';

/**
 * The store of this browser profile, opened at its first use. When another window brings a newer version, the connection
 * closes to let the upgrade pass, and every later action is refused with `newer-data`.
 */
export function openDatabase(name = 'rapporteur'): RapporteurDatabase {
  const db = new RapporteurDatabase(name);
  db.on('versionchange', () => db.close({ disableAutoOpen: false }));
  db.on('blocked', ({ newVersion }) => {
    if (newVersion)
      console.warn('Rapporteur: another window still holds the store; the upgrade waits for it to let go.');
  });
  return db;
}
