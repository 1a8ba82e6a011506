import { inertText } from '../../sanitize/inert-text';

/** Text on one line that a part of a Word file can carry: without the characters that XML 1.0 forbids. */
export function xmlText(text: string): string {
  return inertText(text).replace(/[\uFFFE\uFFFF]/g, '');
}
