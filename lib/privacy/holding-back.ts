import type { Conflict } from '../model/conflict';
import type { Id } from '../model/id';
import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import { exceedsSensitivity } from './sensitivity-levels';
import { exceedsSharing } from './sharing-levels';
import { staysBack } from './stays-back';
import { waitingMarks } from './waiting-marks';

/** How far something may go. */
export interface Reach {
  /** The widest circle and the highest level; null: no ceiling. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
  /** Clips of high or severe sensitivity that go all the same. */
  sensitive: { outBut: ReadonlySet<Id> };
}

interface Marked {
  id: Id;
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

/**
 * What keeps a record back from whom something reaches, each record as strict as it counts while packs mark it otherwise.
 * @param conflicts of any records
 */
export function holdingBack({ sharing, sensitivity, sensitive }: Reach, conflicts: Conflict[]) {
  const waiting = waitingMarks(conflicts);
  const counted = (record: Marked): Marked => ({ id: record.id, ...waiting(record.id, record) });
  return {
    /** The record with the marks that it counts as. */
    counted,
    /** Whether it is marked above a ceiling. */
    exceeds(record: Marked): boolean {
      const mark = counted(record);
      return exceedsSharing(mark.sharing, sharing) || exceedsSensitivity(mark.sensitivity, sensitivity);
    },
    /** Whether its own sensitivity keeps it back, whatever the ceilings. */
    staysBack: (record: Marked): boolean => staysBack(counted(record), sensitive.outBut),
  };
}
