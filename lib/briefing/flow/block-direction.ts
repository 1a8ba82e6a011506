import type { Direction } from '../../model/direction';
import type { FlowDir } from './flow';
import { firstStrong } from './strong-direction';

/**
 * The direction that a block comes to.
 * @param text what it says, for a block that goes the way of its first letter
 * @param around the direction of what is around it
 */
export function blockDirection(dir: FlowDir, text: string, around: Direction): Direction {
  if (dir === null) return around;
  return dir === 'auto' ? (firstStrong(text) ?? around) : dir;
}
