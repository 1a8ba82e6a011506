import type { ElementContent } from 'hast';
import type { Direction } from '../../model/direction';
import { inertText } from '../../sanitize/inert-text';
import { safeUrl } from '../../sanitize/safe-url';
import type { FlowInline } from '../flow/flow';
import { isolatedText } from '../flow/isolated-text';
import { h } from '../html/h';

/** What inlines on the clipboard depend on. */
export interface ClipboardLine {
  /** The direction of the line. */
  dir: Direction;
  /** Whether the line is a cell of a table. */
  inCell?: boolean;
}

/** `b` and `i`, which Word and Google Docs know longer, and as well, as `strong` and `em`. */
const tags = { strong: 'b', emphasis: 'i', superscript: 'sup', subscript: 'sub', struck: 's' } as const;

/**
 * Inlines as elements that survive being pasted. Jumps are plain text: nothing they could lead to does. Words of a page
 * that go the other way are isolated by characters: Word and Google Docs know no `bdi`, and LibreOffice turns the whole
 * line for a `span` with a direction.
 */
export function clipboardInlines(inlines: FlowInline[], line: ClipboardLine): ElementContent[] {
  return inlines.flatMap((inline): ElementContent[] => {
    switch (inline.type) {
      case 'text':
        return [{ type: 'text', value: inertText(inline.value) }];
      case 'foreign': {
        const text = setOff(inline.value, line.dir);
        return [inline.lang === '' ? { type: 'text', value: text } : h('span', { lang: inline.lang }, text)];
      }
      case 'break':
        // Excel makes a new cell of a line end that does not say otherwise.
        return [h('br', { style: line.inCell === true ? 'mso-data-placement:same-cell' : null })];
      case 'note':
        return [h('sup', {}, String(inline.number))];
      case 'link': {
        const children = clipboardInlines(inline.children, line);
        const url = safeUrl(inline.url);
        return url === null ? children : [h('a', { href: url }, withoutLinks(children))];
      }
      case 'jump':
        return clipboardInlines(inline.children, line);
      default:
        return [h(tags[inline.type], {}, clipboardInlines(inline.children, line))];
    }
  });
}

/** The mark behind is for programs that know it and not the isolate: figures that follow stay with our words. */
function setOff(text: string, around: Direction): string {
  const isolated = isolatedText(text, around);
  return isolated === inertText(text) ? isolated : `${isolated}${around === 'ltr' ? '\u200E' : '\u200F'}`;
}

/** HTML has no link in a link; the outer one holds. */
function withoutLinks(nodes: ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = withoutLinks(node.children);
    return node.tagName === 'a' ? children : [{ ...node, children }];
  });
}
