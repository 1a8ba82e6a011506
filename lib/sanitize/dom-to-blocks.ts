import type { Block } from '../model/content-block';
import { BlockBuilder } from './block-builder';
import { roleOf, tagOf } from './element-role';
import type { Format } from './inline-runs';
import { plainText } from './plain-text';
import { safeUrl } from './safe-url';
import { isLayoutTable, readTable } from './table-grid';
import { touchedBy } from './touched-by';
import { walkRange } from './walk-range';

const maxFormats = 8;
const formatTags = new Map<string, 'strong' | 'emphasis' | 'superscript' | 'subscript'>([
  ['b', 'strong'],
  ['strong', 'strong'],
  ['i', 'emphasis'],
  ['em', 'emphasis'],
  ['cite', 'emphasis'],
  ['sup', 'superscript'],
  ['sub', 'subscript'],
]);

/** The ancestor from which a selection makes sense: with the list, table or link that all of it stands in. */
function rootOf(range: Range): Element | null {
  const common = range.commonAncestorContainer;
  // an element by its nodeType
  let root = common.nodeType === Node.ELEMENT_NODE ? (common as Element) : common.parentElement;
  while (root?.parentElement) {
    const tag = tagOf(root);
    const partOfTable = /^(tr|tbody|thead|tfoot)$/.test(tag);
    if (!partOfTable && (roleOf(root).line || tag === 'body')) break;
    root = root.parentElement;
  }
  return root;
}

/**
 * What a range of a document says, as blocks: an allow-list, so that nothing else of the page gets through. Addresses
 * are resolved against `baseUrl`. Code, controls and hidden things are left out. Linear in the size of the range.
 */
export function domToBlocks(range: Range, baseUrl: string): Block[] {
  const root = rootOf(range);
  if (!root) return [];
  const builder = new BlockBuilder();
  let formats: readonly Format[] = [];
  /** What leaving an element undoes. */
  const undo = new Map<Element, () => void>();
  let code: string | null = null;

  const enterFormat = (element: Element, format: Format) => {
    if (formats.length >= maxFormats) return;
    const before = formats;
    formats = [...formats, format];
    undo.set(element, () => {
      formats = before;
    });
  };
  const enterContainer = (element: Element, kind: 'blockquote' | 'list' | 'item', ordered = false) => {
    if (builder.open(kind, ordered)) undo.set(element, () => builder.close());
  };

  walkRange(range, root, {
    enter(element, role) {
      const tag = tagOf(element);
      if (code !== null) return true;
      if (tag === 'br') builder.lineBreak();
      else if (tag === 'table' && !isLayoutTable(element)) {
        builder.endLine();
        const { caption, header, rows } = readTable(element, touchedBy(range, element));
        if (caption) builder.add({ type: 'paragraph', children: [{ type: 'text', value: caption }] });
        if (header.length + rows.length > 0) builder.add({ type: 'table', header, rows });
        return false;
      } else if (tag === 'ul' || tag === 'ol') enterContainer(element, 'list', tag === 'ol');
      else if (tag === 'li') enterContainer(element, 'item');
      else if (tag === 'blockquote' && element !== root) enterContainer(element, 'blockquote');
      else if (tag === 'pre') {
        builder.endLine();
        code = '';
        undo.set(element, () => {
          if (code?.trim()) builder.add({ type: 'code', value: plainText(code) });
          code = null;
        });
      } else if (/^h[1-6]$/.test(tag) && element !== root) {
        builder.endLine();
        builder.heading = Number(tag[1]) as 1 | 2 | 3 | 4 | 5 | 6; // the pattern says so
        undo.set(element, () => {
          builder.endLine();
          builder.heading = null;
        });
      } else if (role.line) builder.endLine();
      const format = formatTags.get(tag);
      const url = tag === 'a' ? safeUrl(element.getAttribute('href') ?? '', baseUrl) : null;
      if (format) enterFormat(element, { type: format });
      else if (url && element.hasAttribute('href')) enterFormat(element, { type: 'link', url });
      if (role.line) {
        const revert = undo.get(element);
        undo.set(element, () => {
          revert?.();
          builder.endLine();
        });
      }
      return true;
    },
    text(data) {
      if (code === null) builder.text(plainText(data), formats);
      else code += data;
    },
    leave(element) {
      const revert = undo.get(element);
      undo.delete(element);
      revert?.();
    },
  });
  return builder.finish();
}
