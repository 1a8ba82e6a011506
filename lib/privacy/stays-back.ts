import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import { exceedsSensitivity } from './sensitivity-levels';

/**
 * Whether a clip stays back for its own sensitivity, whatever the ceilings: high or severe goes out only where the person says so (OCHA: only after
 * prior approval).
 * @param outBut the clips of which she said so
 */
export function staysBack({ id, sensitivity }: Pick<Clip, 'id' | 'sensitivity'>, outBut: ReadonlySet<Id>): boolean {
  return exceedsSensitivity(sensitivity, 'moderate') && !outBut.has(id);
}
