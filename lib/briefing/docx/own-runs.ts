import { type IRunPropertiesOptions, TextRun } from 'docx';
import type { Direction } from '../../model/direction';
import { directionRuns } from './direction-runs';
import { xmlText } from './xml-text';

/** Our own words outside the flow's blocks, all of one look. */
export function ownRuns(text: string, dir: Direction, look: IRunPropertiesOptions = {}): TextRun[] {
  return directionRuns(xmlText(text), dir).map(
    (run) => new TextRun({ ...look, text: run.text, ...(run.dir === 'rtl' ? { rightToLeft: true } : {}) }),
  );
}
