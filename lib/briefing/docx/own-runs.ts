import type { Direction } from '../../model/direction';
import { directionRuns } from './direction-runs';
import { type RunLook, runProperties } from './run-properties';
import { textRun } from './text-run';
import { xmlText } from './xml-text';

/** Our own words outside the flow's blocks, all of one look. */
export function ownRuns(text: string, dir: Direction, look: RunLook = {}): string {
  return directionRuns(xmlText(text), dir)
    .map((run) => textRun(run.text, runProperties(run.dir === 'rtl' ? { ...look, rightToLeft: true } : look)))
    .join('');
}
