import { type Conflict, conflictSchema } from '../../model/conflict';
import { saidWith } from './said-with';

/**
 * What somebody wrote here and what somebody wrote there, one behind the other; undefined where the two do not go into one: a field that is one of a few
 * words, or that says something only with another.
 * @param mine what the record says of the field
 */
export function bothValues(conflict: Conflict, mine: unknown): unknown {
  const both = joined(mine, conflict.theirs);
  if (saidWith.has(conflict.field)) return undefined;
  return conflictSchema.safeParse({ ...conflict, theirs: both }).success ? both : undefined;
}

function joined(mine: unknown, theirs: unknown): unknown {
  if (typeof mine === 'string' && typeof theirs === 'string') return `${mine}\n\n${theirs}`;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...mine, ...theirs];
  return undefined;
}
