import { type BorderLine, borderLines, type Side } from './border-line';
import { groundElement } from './run-properties';
import { wordProperty, wordSwitch } from './word-property';
import { xmlElement } from './xml-element';

/** How a paragraph looks and stands. Lengths are in twentieths of a point. */
export interface ParagraphFormat {
  /** The id of its style. */
  style?: string;
  keepNext?: boolean;
  keepLines?: boolean;
  pageBreakBefore?: boolean;
  /** Its bullet or number: which list, and how deep. */
  numbering?: { list: number; level: number };
  border?: Partial<Record<Side, BorderLine>>;
  ground?: string;
  tabStop?: { side: 'left' | 'right'; position: number };
  rightToLeft?: boolean;
  before?: number;
  after?: number;
  /** Distance of lines in 240ths of a line. */
  line?: number;
  /** Left and right are start and end where it goes right to left. */
  indent?: { left: number; right?: number; hanging?: number };
  alignment?: 'left' | 'right' | 'center' | 'end';
}

/** The same in the words of a Word file, in the order in which it wants them; nothing where nothing is said. */
export function paragraphProperties(format: ParagraphFormat): string {
  const { numbering, tabStop, indent } = format;
  const inside = [
    wordProperty('pStyle', format.style),
    wordSwitch('keepNext', format.keepNext),
    wordSwitch('keepLines', format.keepLines),
    wordSwitch('pageBreakBefore', format.pageBreakBefore),
    numbering === undefined
      ? ''
      : `<w:numPr>${wordProperty('ilvl', numbering.level)}${wordProperty('numId', numbering.list)}</w:numPr>`,
    borderLines('w:pBdr', format.border),
    groundElement(format.ground),
    tabStop === undefined
      ? ''
      : `<w:tabs>${xmlElement('w:tab', { 'w:val': tabStop.side, 'w:pos': tabStop.position })}</w:tabs>`,
    wordSwitch('bidi', format.rightToLeft),
    spacing(format),
    indent === undefined
      ? ''
      : xmlElement('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:hanging': indent.hanging }),
    wordProperty('jc', format.alignment),
  ].join('');
  return inside === '' ? '' : `<w:pPr>${inside}</w:pPr>`;
}

function spacing({ before, after, line }: ParagraphFormat): string {
  if (before === undefined && after === undefined && line === undefined) return '';
  return xmlElement('w:spacing', {
    'w:after': after,
    'w:before': before,
    'w:line': line,
    'w:lineRule': line === undefined ? undefined : 'auto',
  });
}
