/** A record that no longer fitted its seal, as it was found. */
export interface Damaged {
  table: string;
  key: string;
  record: unknown;
  foundAt: string;
}
