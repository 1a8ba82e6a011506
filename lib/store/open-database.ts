import { RapporteurDatabase } from './rapporteur-database';
import type { Safety } from './safety';

/**
 * The store of this browser profile, opened at its first use. When another window brings a newer version, Dexie closes this
 * connection so that the upgrade passes, and every later action is refused with `newer-data`.
 * @param safety the second copy and what goes with it; null for a store that nobody would miss
 */
export function openDatabase(name = 'rapporteur', safety: Safety | null = null): RapporteurDatabase {
  return new RapporteurDatabase(name, safety);
}
