import { roleOf, tagOf } from './element-role';
import { plainText } from './plain-text';
import { raisedText } from './raised-text';
import { walkRange } from './walk-range';

const blanks = /[ \t\n\v\f\r\u0085]+/g;

/** Raised or lowered: by name, by looks, or as a link to a note that stands right behind what it is about. */
function raisedAs(element: Element, before: string): 'sup' | 'sub' | null {
  const tag = tagOf(element);
  if (tag === 'sup' || tag === 'sub') return tag;
  if (element.firstElementChild || !before.at(-1)?.trim()) return null;
  const isMark = /^\W?(?:[\w†‡§]{1,3}|\*{1,3})\W?$/.test(element.textContent ?? '');
  if (tag === 'a' && isMark && element.getAttribute('href')?.startsWith('#')) return 'sup';
  const view = isMark && element.isConnected ? element.ownerDocument.defaultView : null;
  const align = view?.getComputedStyle(element).verticalAlign;
  return align === 'super' ? 'sup' : align === 'sub' ? 'sub' : null;
}

/**
 * The text of an element as one line: words of different lines kept apart, note marks never glued to numbers.
 * @param lineBreak what parts lines; `\n` keeps them as lines
 */
export function cellText(cell: Element, lineBreak = ' '): string {
  // nearly all cells of a large table
  if (!cell.firstElementChild) {
    const { skipped, visible } = roleOf(cell);
    return skipped || !visible ? '' : plainText((cell.textContent ?? '').replace(blanks, ' ')).trim();
  }
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  let text = '';
  let raised: { element: Element; tag: 'sup' | 'sub'; text: string } | null = null;
  const lines = new Set<Element>();
  walkRange(range, cell, {
    enter(element, role) {
      if (role.line) lines.add(element);
      const tag = raised ? null : raisedAs(element, text);
      if (tag) raised = { element, tag, text: '' };
      else if (role.line || tagOf(element) === 'br') text += lineBreak;
      return true;
    },
    text(data) {
      const folded = data.replace(blanks, ' ');
      if (raised) raised.text += folded;
      else text += folded;
    },
    leave(element) {
      if (raised?.element === element) {
        text += raisedText(raised.text, raised.tag);
        raised = null;
      } else if (lines.has(element)) text += lineBreak;
    },
  });
  return plainText(text)
    .replace(/ +/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}
