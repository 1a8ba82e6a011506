import type { Direction } from '../../model/direction';
import { docxLook } from './docx-look';
import { ownRuns } from './own-runs';
import { runProperties } from './run-properties';
import { textRun } from './text-run';

/** Colours of the labels on black, and at least twelve points, by the Traffic Light Protocol 2.0 (https://www.first.org/tlp/). */
const colours = new Map([
  ['TLP:RED', 'FF2B2B'],
  ['TLP:AMBER', 'FFC000'],
  ['TLP:AMBER+STRICT', 'FFC000'],
  ['TLP:GREEN', '33FF00'],
  ['TLP:CLEAR', 'FFFFFF'],
]);
const label = /(TLP:(?:RED|AMBER\+STRICT|AMBER|GREEN|CLEAR))/;
const black = '000000';
const points = 12;
/** A space on either side of the label, which stays there also where the line goes right to left. */
const space = '\u200E\u00A0\u200E';

/** The marking as the protocol wants to see it: its label in its colour on black, the rest as it is. */
export function markingRuns(marking: string, dir: Direction): string {
  return marking
    .split(label)
    .filter((part) => part !== '')
    .map((part) => {
      const color = colours.get(part);
      if (color === undefined) return ownRuns(part, dir, docxLook(points));
      const look = { ...docxLook(points, { bold: true, color }), ground: black, noProof: true };
      return textRun(`${space}${part}${space}`, runProperties(look));
    })
    .join('');
}
