import { docxParts } from '../../unit/briefing/docx/docx-parts';
import { wrongXml } from '../hostile/harm-in';

const piece = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(br|tab)\/>|<\/w:p>/g;
const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

/** The lines that a Word file says, and what a strict parser would say against its parts. */
export function linesIn(bytes: Uint8Array): { lines: string[]; errors: string[] } {
  const lines: string[] = [];
  const errors: string[] = [];
  for (const [name, xml] of docxParts(bytes)) {
    errors.push(...wrongXml(xml).map((why) => `${name}: ${why}`));
    let line = '';
    for (const [, text, between] of xml.matchAll(piece)) {
      if (text !== undefined) line += text.replace(/&(\w+);/g, (_, entity: string) => entities[entity] ?? '');
      else if (between !== undefined) line += ' ';
      else if (line !== '') lines.push(line.slice(0));
      if (text === undefined && between === undefined) line = '';
    }
  }
  return { lines, errors };
}
