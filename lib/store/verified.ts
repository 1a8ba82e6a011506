/** What holding every record against its seal came to. */
export interface Verified {
  /** Records that were read. */
  records: number;
  putBack: number;
  setAside: number;
  /** Records of which only the seal was left, and that the journal has not. */
  missing: number;
}
