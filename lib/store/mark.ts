import type { JournalPlace } from '../journal/journal-entry';

/** How far the store is. Written in the transaction that it counts, and copied to where IndexedDB cannot lose it. */
export interface Mark extends Omit<JournalPlace, 'version'> {
  id: 'mark';
}
