/** The hash of a record as it was last written. */
export interface Seal {
  table: string;
  key: string;
  hash: string;
}
