import type { DocxStyles } from './docx-styles';
import { xmlParts, xmlValue } from './xml-parts';

const prefix = 'rapporteur-list';

/**
 * Puts a bookmark into each paragraph of a list, naming the list: the reader of Word files keeps bookmarks and forgets which list a paragraph
 * belongs to, so that a list going on after a paragraph of text would count from 1 again.
 */
export function markLists(documentXml: string, styles: DocxStyles): string {
  const pieces: string[] = [];
  let done = 0;
  for (let at = documentXml.indexOf('<w:pPr>'); at >= 0; at = documentXml.indexOf('<w:pPr>', done)) {
    const end = propertiesEnd(documentXml, at);
    if (end < 0) break;
    const mark = bookmark(documentXml.slice(at, end), styles);
    pieces.push(documentXml.slice(done, end), mark);
    done = end;
  }
  return `${pieces.join('')}${documentXml.slice(done)}`;
}

/** Properties hold their own earlier version where changes are tracked. */
function propertiesEnd(xml: string, start: number): number {
  const close = '</w:pPr>';
  const end = xml.indexOf(close, start);
  const change = xml.indexOf('<w:pPrChange', start);
  if (end < 0 || change < 0 || change > end) return end < 0 ? -1 : end + close.length;
  const changed = xml.indexOf('</w:pPrChange>', change);
  const after = changed < 0 ? -1 : xml.indexOf(close, changed);
  return after < 0 ? -1 : after + close.length;
}

function bookmark(properties: string, styles: DocxStyles): string {
  const now = properties.split('<w:pPrChange')[0] ?? '';
  const own = xmlParts(now, 'w:numPr')[0]?.inner;
  const style = styles.get(xmlValue(now, 'w:pStyle') ?? '')?.list ?? null;
  const numId = (own === undefined ? null : xmlValue(own, 'w:numId')) ?? style?.numId ?? null;
  const level = (own === undefined ? null : xmlValue(own, 'w:ilvl')) ?? style?.level ?? '0';
  if (numId === null || !/^[1-9]\d{0,9}$/.test(numId) || !/^[0-8]$/.test(level)) return '';
  return `<w:bookmarkStart w:id="0" w:name="${prefix}-${numId}-${level}"/>`;
}

/** Which list an anchor of the result names. */
export function markedList(id: string): { numId: string; level: number } | null {
  const [, numId, level] = /rapporteur-list-(\d{1,10})-([0-8])$/.exec(id) ?? [];
  return numId && level ? { numId, level: Number(level) } : null;
}
