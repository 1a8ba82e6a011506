import { RapporteurDatabase } from './rapporteur-database';
import type { StandBy } from './stand-by';

/**
 * The store of this browser profile, opened at its first use. When another window brings a newer version, Dexie closes this
 * connection so that the upgrade passes, and every later action is refused with `newer-data`.
 * @param load what stands by it, `lib/ledger`; null for a store that nobody would miss
 */
export function openDatabase(name = 'rapporteur', load: (() => Promise<StandBy>) | null = null): RapporteurDatabase {
  return new RapporteurDatabase(name, load);
}
