import { plainText } from '../sanitize/plain-text';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * A text as the content or an attribute of a spreadsheet's XML: what XML 1.0 forbids is dropped, its signs are escaped, and so is
 * what a spreadsheet would read as an escape of its own (`_x000D_`, ECMA-376 part 1, 22.9.2.19).
 */
export function xmlText(text: string): string {
  return plainText(text)
    .replace(/[\uFFFE\uFFFF]/g, '')
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
