import type { WordLanguage } from './word-language';
import { wordProperty, wordSwitch } from './word-property';
import { xmlElement } from './xml-element';

/** How a run of text looks; each has its counterpart for Arabic and Hebrew where Word has one. */
export interface RunLook {
  /** The id of a character style. */
  style?: string;
  font?: { ascii: string; hAnsi: string; cs: string };
  bold?: boolean;
  italics?: boolean;
  allCaps?: boolean;
  struck?: boolean;
  /** Not checked for spelling. */
  noProof?: boolean;
  color?: string;
  /** Room between letters, in twentieths of a point. */
  letterSpacing?: number;
  /** In half points; that of Arabic letters is another. */
  size?: number;
  sizeComplexScript?: number;
  underline?: boolean;
  /** The colour of its ground. */
  ground?: string;
  script?: 'superscript' | 'subscript';
  rightToLeft?: boolean;
  language?: WordLanguage;
}

/** The same in the words of a Word file, in the order in which it wants them; nothing where nothing is said. */
export function runProperties(look: RunLook): string {
  const { font, language } = look;
  const inside = [
    wordProperty('rStyle', look.style),
    font === undefined ? '' : xmlElement('w:rFonts', { 'w:ascii': font.ascii, 'w:cs': font.cs, 'w:hAnsi': font.hAnsi }),
    wordSwitch('b', look.bold),
    wordSwitch('bCs', look.bold),
    wordSwitch('i', look.italics),
    wordSwitch('iCs', look.italics),
    wordSwitch('caps', look.allCaps),
    wordSwitch('strike', look.struck),
    wordSwitch('noProof', look.noProof),
    wordProperty('color', look.color),
    wordProperty('spacing', look.letterSpacing),
    wordProperty('sz', look.size),
    wordProperty('szCs', look.sizeComplexScript),
    wordProperty('u', look.underline === true ? 'single' : undefined),
    groundElement(look.ground),
    wordProperty('vertAlign', look.script),
    wordSwitch('rtl', look.rightToLeft),
    language === undefined
      ? ''
      : xmlElement('w:lang', {
          'w:val': language.value,
          'w:eastAsia': language.eastAsia,
          'w:bidi': language.bidirectional,
        }),
  ].join('');
  return inside === '' ? '' : `<w:rPr>${inside}</w:rPr>`;
}

/** A ground of one colour behind a run or a paragraph. */
export function groundElement(fill: string | undefined): string {
  return fill === undefined ? '' : xmlElement('w:shd', { 'w:fill': fill, 'w:color': 'auto', 'w:val': 'clear' });
}
