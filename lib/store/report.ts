/** What the person is told about her library after it was looked after. */
export interface Report {
  id: 'report';
  at: string;
  /** Clips, and records of every kind, that were put back out of the journal. */
  clips: number;
  records: number;
  /** How many of those records may not be as they were left, because what was last done to them is in neither copy. */
  older?: number;
  /** Clips that there should be and that could not be put back, and whatever else had a seal. */
  missing: number;
  /** Actions of which neither copy knows anything. */
  unknown?: number;
  /** Damaged records that were set aside. */
  setAside: number;
  /** The browser could not read the store: it was removed, and all of this one is from the journal. */
  remade?: boolean;
}
