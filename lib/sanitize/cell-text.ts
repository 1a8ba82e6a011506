import { tagOf } from './element-role';
import { plainText } from './plain-text';
import { raisedText } from './raised-text';
import { walkRange } from './walk-range';

/** The text of an element as one line: words of different lines kept apart, note marks never glued to numbers. */
export function cellText(cell: Element): string {
  const range = cell.ownerDocument.createRange();
  range.selectNodeContents(cell);
  let text = '';
  let raised: { tag: 'sup' | 'sub'; text: string } | null = null;
  walkRange(range, cell, {
    enter(element, role) {
      const tag = tagOf(element);
      if (!raised && (tag === 'sup' || tag === 'sub')) raised = { tag, text: '' };
      else if (role.line || tag === 'br') text += ' ';
      return true;
    },
    text(data) {
      if (raised) raised.text += data;
      else text += data;
    },
    leave(element) {
      const tag = tagOf(element);
      if (raised && raised.tag === tag) {
        text += raisedText(raised.text, raised.tag);
        raised = null;
      } else if (!/^(a|b|i|em|strong|span|small|u|abbr)$/.test(tag)) text += ' ';
    },
  });
  return plainText(text)
    .replace(/[ \t\n\r\f]+/g, ' ')
    .trim();
}
