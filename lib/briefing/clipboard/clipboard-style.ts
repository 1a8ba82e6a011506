import type { Direction } from '../../model/direction';
import type { ParagraphRole } from '../flow/flow';

/**
 * Looks of what is pasted, as declarations of a style attribute. Word, Outlook and Google Docs drop style sheets and
 * classes, and Word hands little down from a box to what is in it
 * (https://www.metanorma.org/develop/ref/ms-word-html/), so every block says all of its own. Points, also of nothing
 * (LibreOffice does not know a bare 0), and physical sides, since Word knows neither `rem` nor logical sides; no colour
 * but grey, so that the text follows the document's theme.
 */
const font = 'font-family:Calibri,Arial,sans-serif';
const grey = 'color:#595959';
/** A percentage becomes a multiple in Word. A length would need `mso-line-height-rule`, and cut pictures off. */
const lineHeight = 'line-height:115%';

const looks: Partial<Record<ParagraphRole, string>> = {
  product: `font-size:10pt;${grey}`,
  marking: 'font-size:11pt;font-weight:bold',
  'quoted-heading': 'font-size:11pt;font-weight:bold',
  'key-value': 'font-size:16pt;font-weight:bold',
  lead: 'font-size:11pt;font-weight:bold',
  label: 'font-size:10pt;font-weight:bold',
  dated: `font-size:10pt;${grey}`,
  address: 'font-size:9.5pt',
  caption: `font-size:9.5pt;${grey}`,
  citation: `font-size:9.5pt;${grey}`,
  remark: `font-size:9.5pt;${grey}`,
  missing: `font-size:10pt;${grey}`,
  empty: `font-size:11pt;${grey}`,
  'action-facts': `font-size:9.5pt;${grey}`,
  'overdue-facts': 'font-size:9.5pt;font-weight:bold',
};
const headingSizes = { 1: '20pt', 2: '15pt', 3: '12pt', 4: '11pt' } as const;

/** What a paragraph of this role adds to the look of its text. */
export function roleStyle(role: ParagraphRole): string {
  return looks[role] ?? 'font-size:11pt';
}

/**
 * A paragraph's style.
 * @param inset points from the side where lines begin: the one way to set a quote in that Google Docs keeps, which
 * drops borders and padding of boxes (https://github.com/zotero/zotero/pull/1117)
 */
export function paragraphStyle(role: ParagraphRole, dir: Direction, inset: number): string {
  const margin = dir === 'rtl' ? `0pt ${inset}pt 6pt 0pt` : `0pt 0pt 6pt ${inset}pt`;
  return [font, roleStyle(role), lineHeight, `margin:${margin}`, directionStyle(dir)].join(';');
}

export function headingStyle(level: 1 | 2 | 3 | 4, dir: Direction): string {
  const size = `font-size:${headingSizes[level]}`;
  return [font, size, 'font-weight:bold', `margin:${level < 3 ? 14 : 10}pt 0pt 4pt 0pt`, directionStyle(dir)].join(';');
}

export function listItemStyle(dir: Direction): string {
  return [font, 'font-size:11pt', lineHeight, 'margin-bottom:3pt', directionStyle(dir)].join(';');
}

/** As Word itself writes a quote with a border on one side, and so reads it back. */
export function quoteStyle(dir: Direction): string {
  const side = dir === 'rtl' ? 'right' : 'left';
  const padding = dir === 'rtl' ? '0pt 4pt 0pt 0pt' : '0pt 0pt 0pt 4pt';
  return `border:none;border-${side}:solid #A6A6A6 2.25pt;padding:${padding};margin:0pt 0pt 8pt 0pt`;
}

export const tableStyle = 'border-collapse:collapse;border:solid #BFBFBF 1pt';

/**
 * A cell's style. `mso-number-format:'\@'` keeps Excel from reading a formula, a date or another number into what
 * stands there: a figure stays as it was printed.
 */
export function cellStyle(kind: 'heading' | 'cell', dir: Direction, isNumber: boolean): string {
  const align = isNumber ? 'text-align:right' : `text-align:${dir === 'rtl' ? 'right' : 'left'}`;
  const look = kind === 'heading' ? 'font-weight:bold;background-color:#F2F2F2' : 'font-weight:normal';
  return [
    font,
    'font-size:10pt',
    look,
    'vertical-align:top',
    'border:solid #BFBFBF 1pt',
    align,
    "mso-number-format:'\\@'",
  ].join(';');
}

/** Word parts tables, and a table from what follows, only by a paragraph. */
export const spacerStyle = `${font};font-size:6pt;line-height:100%;margin:0pt`;

export const codeStyle =
  "font-family:Consolas,'Courier New',monospace;font-size:10pt;margin:0pt 0pt 6pt 0pt;direction:ltr";

/** As Word itself writes the direction of a paragraph. */
function directionStyle(dir: Direction): string {
  return dir === 'rtl'
    ? 'text-align:right;direction:rtl;unicode-bidi:embed'
    : 'text-align:left;direction:ltr;unicode-bidi:embed';
}
