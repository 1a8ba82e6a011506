import { RapporteurDatabase } from './rapporteur-database';

/**
 * The store of this browser profile, opened at its first use. When another window brings a newer version, Dexie closes this
 * connection so that the upgrade passes, and every later action is refused with `newer-data`.
 */
export function openDatabase(name = 'rapporteur'): RapporteurDatabase {
  return new RapporteurDatabase(name);
}
