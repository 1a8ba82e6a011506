import type { Element, ElementContent } from 'hast';
import type { Direction } from '../../model/direction';
import { inertLines, inertText } from '../../sanitize/inert-text';
import { blockDirection } from '../flow/block-direction';
import type { FlowBlock, FlowDir, GroupRole } from '../flow/flow';
import { setApart } from '../flow/set-apart';
import { linesOfBlocks, textOfInlines } from '../flow/text-of-flow';
import { h } from '../html/h';
import { imageDataUrl } from '../html/image-data-url';
import { type ClipboardLine, clipboardInlines } from './clipboard-inlines';
import { codeStyle, headingStyle, listItemStyle, paragraphStyle, quoteStyle, roleStyle } from './clipboard-style';
import { clipboardTable, pageWidth } from './clipboard-table';

/** What blocks depend on: the line around them and how far they are set in, in points. */
export interface ClipboardPlace extends ClipboardLine {
  inset: number;
}

type Paragraph = Extract<FlowBlock, { type: 'paragraph' }>;

const quoting: ReadonlySet<GroupRole> = new Set<GroupRole>(['quote', 'blockquote']);
const quoteInset = 12;

/**
 * Blocks as the few elements that Word, Outlook and Google Docs all keep, each with its own style, language and
 * direction. Groups dissolve, but for quotes.
 */
export function clipboardBlocks(blocks: FlowBlock[], place: ClipboardPlace): Element[] {
  return blocks.flatMap((block) => clipboardBlock(block, place));
}

function clipboardBlock(block: FlowBlock, place: ClipboardPlace): Element[] {
  switch (block.type) {
    case 'heading': {
      const dir = blockDirection(block.dir, textOfInlines(block.children), place.dir);
      const { level, children } = block;
      return [h(`h${level}`, { dir, style: headingStyle(level, dir) }, clipboardInlines(children, { dir }))];
    }
    case 'paragraph': {
      const dir = blockDirection(block.dir, textOfInlines(block.children), place.dir);
      const { role, lang, children } = block;
      const style = paragraphStyle(role, dir, place.inset);
      return [h('p', { lang, dir, style }, clipboardInlines(children, { dir }))];
    }
    case 'group':
      return group(block, place);
    case 'list': {
      const { dir } = place;
      // No margin at the sides: Word takes the place of the bullets from there.
      const style = 'margin-top:0pt;margin-bottom:6pt';
      const items = block.items.map((item) => h('li', { dir, style: listItemStyle(dir) }, itemChildren(item, place)));
      return [h(block.ordered ? 'ol' : 'ul', { dir, style }, items)];
    }
    case 'facts':
      return block.facts.map(({ label, value }) =>
        h(
          'p',
          { dir: place.dir, style: paragraphStyle('body', place.dir, place.inset) },
          h('b', {}, inertText(label)),
          ' ',
          clipboardInlines(value, place),
        ),
      );
    case 'table':
      return clipboardTable(block, directionOf(block.dir, block, place.dir), place.inset);
    case 'image':
      return [image(block, place)];
    case 'chart':
      return [
        h('p', { dir: place.dir, style: paragraphStyle('missing', place.dir, place.inset) }, inertText(block.alt)),
      ];
    case 'code':
      return [h('pre', { dir: 'ltr', style: codeStyle }, inertLines(block.value))];
  }
}

function group(block: Extract<FlowBlock, { type: 'group' }>, place: ClipboardPlace): Element[] {
  const dir = directionOf(block.dir, block, place.dir);
  if (!quoting.has(block.role)) return withLanguage(clipboardBlocks(block.children, { ...place, dir }), block.lang);
  // No `div`: LibreOffice draws the border of one around the letters.
  const children = clipboardBlocks(block.children, { ...place, dir, inset: quoteInset });
  return [h('blockquote', { lang: block.lang, dir, style: quoteStyle(dir) }, withLanguage(children, block.lang))];
}

/** Word hands no language down from a box, so each block in it says it. */
function withLanguage(elements: Element[], lang: string): Element[] {
  if (lang === '') return elements;
  return elements.map((element) => ({ ...element, properties: { lang, ...element.properties } }));
}

/**
 * What an item of a list holds. Its first paragraphs are lines of the item itself: Word gives a bullet of its own, or
 * an empty line, to a paragraph in an item.
 */
function itemChildren(item: FlowBlock[], place: ClipboardPlace): ElementContent[] {
  const end = item.findIndex((block) => block.type !== 'paragraph');
  const lines = item.slice(0, end === -1 ? item.length : end).filter((block) => block.type === 'paragraph');
  const rest = item.slice(lines.length);
  return [
    ...lines.flatMap((line, index) => [...(index === 0 ? [] : [h('br', {})]), ...itemLine(line, place.dir)]),
    ...clipboardBlocks(rest, place),
  ];
}

function itemLine({ role, lang, dir, children }: Paragraph, around: Direction): ElementContent[] {
  const inlines = clipboardInlines(dir === null ? children : setApart(children, ''), { dir: around });
  const style = roleStyle(role) === roleStyle('body') ? null : roleStyle(role);
  return lang === '' && style === null ? inlines : [h('span', { lang, style }, inlines)];
}

/**
 * Google Docs takes the bytes from the address, newer versions of Word too; for those that do not the alternative text
 * stays.
 */
function image({ image: picture, alt, lang }: Extract<FlowBlock, { type: 'image' }>, place: ClipboardPlace): Element {
  const scale = Math.min(1, pageWidth / picture.width);
  // As attributes: Word knows no `max-width`, and shows a picture without a size in all of its pixels.
  const size = { width: Math.round(picture.width * scale), height: Math.max(1, Math.round(picture.height * scale)) };
  return h(
    'p',
    { dir: place.dir, style: paragraphStyle('body', place.dir, place.inset) },
    h('img', { src: imageDataUrl(picture), alt: inertText(alt), lang, ...size }),
  );
}

function directionOf(dir: FlowDir, block: FlowBlock, around: Direction): Direction {
  return blockDirection(dir, linesOfBlocks([block]).join('\n'), around);
}
