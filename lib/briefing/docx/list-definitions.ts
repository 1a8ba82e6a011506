import { officeNames } from './office-names';
import { paragraphProperties } from './paragraph-properties';
import { runProperties } from './run-properties';
import { wordProperty } from './word-property';
import { xmlElement } from './xml-element';

/** How far each level of a list stands within the one before, in twentieths of a point. */
export const listStep = 320;

export type ListKind = 'bullets' | 'numbers';

const kinds: ListKind[] = ['bullets', 'numbers'];
const bullets = ['•', '–', '·'];
const bulletLook = runProperties({ font: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri' } });
const levels = Array.from({ length: 9 }, (_, level) => level);
/** Without it Word would count on from the list before. */
const fromOne = levels
  .map((level) => xmlElement('w:lvlOverride', { 'w:ilvl': level }, wordProperty('startOverride', 1)))
  .join('');

/** The part with Word's bullets and numbers, nine levels of each, and with every list of the file, the first being number 1. */
export function listDefinitions(lists: ListKind[]): string {
  const definitions = kinds.map((kind, index) =>
    xmlElement(
      'w:abstractNum',
      { 'w:abstractNumId': index },
      wordProperty('multiLevelType', 'hybridMultilevel') + levels.map((level) => levelElement(kind, level)).join(''),
    ),
  );
  const own = lists.map((kind, index) =>
    xmlElement('w:num', { 'w:numId': index + 1 }, wordProperty('abstractNumId', kinds.indexOf(kind)) + fromOne),
  );
  return `${officeNames.declaration}<w:numbering ${officeNames.plain}>${definitions.join('')}${own.join('')}</w:numbering>`;
}

function levelElement(kind: ListKind, level: number): string {
  const isBullet = kind === 'bullets';
  const inside = [
    wordProperty('start', 1),
    wordProperty('numFmt', isBullet ? 'bullet' : 'decimal'),
    wordProperty('lvlText', isBullet ? bullets[level % bullets.length] : `%${level + 1}.`),
    wordProperty('lvlJc', 'left'),
    paragraphProperties({ indent: { left: listStep * (level + 1), hanging: listStep } }),
    isBullet ? bulletLook : '',
  ];
  return xmlElement('w:lvl', { 'w:ilvl': level }, inside.join(''));
}
