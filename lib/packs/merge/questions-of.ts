import type { Conflict } from '../../model/conflict';
import type { Id } from '../../model/id';
import { saidWith } from './said-with';
import { settledTogether } from './settled-together';

/** The differences as a person is asked of them: each with what the same answer settles, behind it. */
export function questionsOf(conflicts: Conflict[]): [Conflict, ...Conflict[]][] {
  const ofRecord = new Map<Id, Conflict[]>();
  for (const conflict of conflicts)
    ofRecord.set(conflict.recordId, [...(ofRecord.get(conflict.recordId) ?? []), conflict]);
  return [...ofRecord.values()].flatMap((known) =>
    known.flatMap((conflict): [Conflict, ...Conflict[]][] => {
      const [, ...others] = settledTogether(conflict, known);
      return saidWith.has(conflict.field) && others.length > 0 ? [] : [[conflict, ...others]];
    }),
  );
}
