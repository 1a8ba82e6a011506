import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDoc } from '../../../../entrypoints/desk/editor/from-doc';
import { deepestList, toDoc } from '../../../../entrypoints/desk/editor/to-doc';
import {
  type WrittenBlock,
  type WrittenInline,
  type WrittenText,
  writtenTextSchema,
} from '../../../../lib/model/written-block';
import { arbitraryText } from './arbitrary-text';

const paragraph = (...children: WrittenInline[]): WrittenBlock => ({ type: 'paragraph', children });
const text = (value: string): WrittenInline => ({ type: 'text', value });

/** Each letter, break and reference with where it stands and how it is set: what may not be lost. */
function letters(blocks: WrittenText, path = ''): string[] {
  return blocks.flatMap((block, place) => {
    const at = `${path}/${place}${block.type}`;
    if (block.type === 'list')
      return block.items.flatMap((item, number) => letters(item, `${at}${block.ordered}${number}`));
    return block.children.flatMap((child) => set(child, block.type === 'heading' ? at + block.depth : at, []));
  });
}

function set(inline: WrittenInline, at: string, marks: string[]): string[] {
  const leaf = (what: string) => `${at} ${[...new Set(marks)].sort()} ${what}`;
  if (inline.type === 'text') return [...inline.value].map(leaf);
  if (!('children' in inline)) return [leaf(JSON.stringify(inline, Object.keys(inline).sort()))];
  const mark = inline.type === 'link' ? `link ${inline.url}` : inline.type;
  const hidden = inline.type === 'link' && marks.some((other) => other.startsWith('link'));
  return inline.children.flatMap((child) => set(child, at, hidden ? marks : [...marks, mark]));
}

test('no letter, reference or setting of any text is lost in the editor', () => {
  fc.assert(
    fc.property(arbitraryText, (written) => {
      expect(letters(fromDoc(toDoc(written)))).toEqual(letters(written));
    }),
  );
});

test('any document becomes a text that can be stored and comes back as the same document', () => {
  fc.assert(
    fc.property(arbitraryText, (written) => {
      const doc = toDoc(written);
      doc.check();
      const stored = fromDoc(doc);
      expect(writtenTextSchema.parse(stored)).toEqual(stored);
      expect(toDoc(stored).eq(doc)).toBe(true);
      expect(fromDoc(toDoc(stored))).toEqual(stored);
    }),
  );
});

test('nothing is an empty document, and the other way round', () => {
  expect(toDoc([]).toString()).toBe('doc(paragraph)');
  expect(fromDoc(toDoc([]))).toEqual([]);
  expect(fromDoc(toDoc([paragraph()]))).toEqual([]);
  expect(fromDoc(toDoc([paragraph(), paragraph()]))).toEqual([paragraph(), paragraph()]);
});

test('a link that may not be opened leaves its words, and of two links the outer one holds', () => {
  const link = (url: string, ...children: WrittenInline[]): WrittenInline => ({ type: 'link', url, children });
  expect(fromDoc(toDoc([paragraph(link('javascript:alert(1)', text('go')))]))).toEqual([paragraph(text('go'))]);
  expect(fromDoc(toDoc([paragraph(link('https://a.example/', link('https://b.example/', text('go'))))]))).toEqual([
    paragraph(link('https://a.example/', text('go'))),
  ]);
});

test('control characters go and line ends become breaks', () => {
  expect(fromDoc(toDoc([paragraph(text('a\u0000b\r\nc'))]))).toEqual([
    paragraph(text('ab'), { type: 'break' }, text('c')),
  ]);
});

test('lists nested deeper than anybody writes are drawn flat, with all their words', () => {
  let deep: WrittenText = [paragraph(text('deepest'))];
  for (let depth = 0; depth < 1_000; depth += 1) deep = [{ type: 'list', ordered: false, items: [deep] }];
  const doc = toDoc(deep);
  expect(doc.textContent).toBe('deepest');
  expect(doc.resolve(doc.content.size / 2).depth).toBe(2 * deepestList + 1);
});
