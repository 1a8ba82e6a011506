import { roleOf } from '../sanitize/element-role';
import { wellFormed } from '../sanitize/plain-text';
import { walkRange } from '../sanitize/walk-range';

const longestSnapshot = 1_000_000;

export interface ReadableText {
  text: string;
  truncated: boolean;
}

const isAside = (element: Element) =>
  element.localName === 'nav' || /^(navigation|menu|menubar)$/.test(element.getAttribute('role') ?? '');

/** What the page shows, line by line, without menus: at most 1,000,000 characters. */
export function readableText(document: Document): ReadableText {
  const root = document.body;
  if (!root || roleOf(root).skipped) return { text: '', truncated: false };
  const range = document.createRange();
  range.selectNodeContents(root);
  const parts: string[] = [];
  let length = 0;
  let afterSpace = true;
  let lineOwed = false;
  const lines = new Set<Element>();
  walkRange(range, root, {
    enter(element, role) {
      if (length > longestSnapshot || isAside(element)) return false;
      if (role.line) lines.add(element);
      lineOwed ||= role.line || element.localName === 'br';
      if (element.localName === 'td' || element.localName === 'th') parts.push(afterSpace ? '' : ' ');
      return true;
    },
    text(data) {
      const folded = data.replace(/[ \t\n\r\f]+/g, ' ');
      const text = afterSpace || lineOwed ? folded.trimStart() : folded;
      if (text === '') return;
      if (lineOwed && length > 0) parts.push('\n');
      parts.push(text);
      length += text.length + 1;
      lineOwed = false;
      afterSpace = text.endsWith(' ');
    },
    leave(element) {
      lineOwed ||= lines.delete(element);
    },
  });
  const text = parts.join('').trim();
  return { text: wellFormed(text.slice(0, longestSnapshot)), truncated: text.length > longestSnapshot };
}
