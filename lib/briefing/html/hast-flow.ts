import type { Element, ElementContent } from 'hast';
import type { FlowBlock, FlowLabels, GroupRole } from '../flow/flow';
import { h } from './h';
import { hastChart } from './hast-chart';
import { hastInlines } from './hast-inlines';
import { hastTable } from './hast-table';
import { imageDataUrl } from './image-data-url';

/** Groups that a reader may jump to, or that quote; all others are divisions without a meaning of their own. */
const tags: Partial<Record<GroupRole, string>> = {
  masthead: 'header',
  agenda: 'nav',
  highlights: 'section',
  'key-figures': 'section',
  changes: 'section',
  'open-from-before': 'section',
  section: 'section',
  annex: 'section',
  quote: 'blockquote',
  blockquote: 'blockquote',
  image: 'figure',
  chart: 'figure',
};

/** The element that a group is. */
export function groupTag(role: GroupRole): string {
  return tags[role] ?? 'div';
}

/** Blocks of a flow as elements; roles become classes, on which the style sheet hangs. */
export function hastFlow(blocks: FlowBlock[], labels: FlowLabels): Element[] {
  return blocks.map((block) => hastBlock(block, labels));
}

function hastBlock(block: FlowBlock, labels: FlowLabels): Element {
  switch (block.type) {
    case 'heading': {
      const [number, ...title] = hastInlines(block.children);
      const children: ElementContent[] =
        block.role === 'item' && number !== undefined
          ? [h('span', { className: ['item-number'] }, number), ...title]
          : hastInlines(block.children);
      return h(
        `h${block.level}`,
        { id: block.anchor, dir: block.dir, className: block.role === '' ? null : [block.role] },
        children,
      );
    }
    case 'paragraph':
      return h(
        'p',
        { className: block.role === 'body' ? null : [block.role], lang: block.lang, dir: block.dir },
        hastInlines(block.children),
      );
    case 'group':
      return hastGroup(block, labels);
    case 'list':
      return h(
        block.ordered ? 'ol' : 'ul',
        { className: [block.role] },
        block.items.map((item) => h('li', {}, hastFlow(item, labels))),
      );
    case 'facts':
      return h(
        'dl',
        { className: ['facts'] },
        block.facts.map(({ label, value }) => h('div', {}, h('dt', {}, label), h('dd', {}, hastInlines(value)))),
      );
    case 'table':
      return hastTable(block, labels.table);
    case 'image':
      return h('img', {
        src: imageDataUrl(block.image),
        alt: block.alt,
        lang: block.lang,
        width: block.image.width,
        height: block.image.height,
      });
    case 'chart':
      return hastChart(block);
    case 'code':
      return h('pre', {}, h('code', {}, block.value));
  }
}

function hastGroup(block: Extract<FlowBlock, { type: 'group' }>, labels: FlowLabels): Element {
  const { role, lang, dir, anchor, hook } = block;
  return h(
    groupTag(role),
    {
      className: [role],
      id: anchor,
      lang,
      dir,
      dataTopic: hook !== null && 'topic' in hook ? hook.topic : null,
      dataClip: hook !== null && 'clip' in hook ? hook.clip : null,
    },
    hastFlow(block.children, labels),
  );
}
