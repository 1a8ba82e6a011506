import type { Conflict } from '../model/conflict';
import type { Id } from '../model/id';
import { type Sensitivity, sensitivitySchema } from '../model/sensitivity';
import { type Sharing, sharingSchema } from '../model/sharing';
import { stricterSensitivity } from './sensitivity-levels';
import { stricterSharing } from './sharing-levels';

interface Mark {
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

/**
 * How strictly a record counts on its way out while packs mark it otherwise than here: as the strictest of what stands and what waits, until the
 * person has decided.
 * @param conflicts of any records
 */
export function waitingMarks(conflicts: Conflict[]): (id: Id, standing: Mark) => Mark {
  const waiting = new Map<Id, Mark>();
  for (const { recordId, field, theirs, settled } of conflicts) {
    if (settled !== null || (field !== 'sharing' && field !== 'sensitivity')) continue;
    const known = waiting.get(recordId) ?? { sharing: null, sensitivity: null };
    waiting.set(
      recordId,
      field === 'sharing'
        ? { ...known, sharing: stricterSharing(known.sharing, sharingSchema.nullable().parse(theirs)) }
        : { ...known, sensitivity: stricterSensitivity(known.sensitivity, sensitivitySchema.nullable().parse(theirs)) },
    );
  }
  return (id, standing) => {
    const also = waiting.get(id);
    return {
      sharing: stricterSharing(standing.sharing, also?.sharing ?? null),
      sensitivity: stricterSensitivity(standing.sensitivity, also?.sensitivity ?? null),
    };
  };
}
