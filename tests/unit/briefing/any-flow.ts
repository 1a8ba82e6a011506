import fc from 'fast-check';
import type { Flow, FlowBlock, FlowInline, GroupRole } from '../../../lib/briefing/flow/flow';
import { flowOf, group, heading, paragraph, picture } from './flow-of';
import { hostileTexts } from './hostile-flow';

const pieces = [
  ...'* ** _ __ ` ``` `````````` ~~ ~~~ ~ [ ] ( ) ![ ]( < > &amp; &#42; & \\ | # === --- : " \' $ ^ = . ! - a 1 word'.split(
    ' ',
  ),
  ...['# ', '- ', '+ ', '1. ', '1) ', '> ', '    ', '\t', '\n', '\n\n', ' ', '[ ] ', '[x] ', '- [ ] '],
  ...[
    '<script>alert(1)</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?php',
    '</div>',
    '<b onclick=x>',
    '<https://evil.example>',
  ],
  ...[
    'http://evil.example/',
    'https://evil.example',
    'www.evil.example',
    'a@evil.example',
    'mailto:a@evil.example',
    'xmpp:a@b.example',
  ],
  ...[
    '[x]: http://evil.example',
    '[^1]',
    '[^1]: x',
    '![x](http://evil.example/x.png)',
    'javascript:alert(1)',
    '| - | - |',
    ':-',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u2067',
    '\u2068',
    '\u2069',
    '\u202a',
    '\u202c',
    '\u200e',
    '\u200f',
    '\u0000',
    '\u0008',
    '\u001b[31m',
  ],
  ...['\u00a0', '\u3000', '\u2028', '\u00ad', '\u200b', 'مرحبا', '٣', 'שלום', 'é', '日本', '👍'],
  ...hostileTexts,
];

/** Text that tries to be more than text: mark-up of several languages, controls, all in any order. */
export const anyText = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** In the form in which the sanitiser leaves them. */
const anyUrl = fc
  .constantFrom(
    'https://safe.example/a',
    'https://safe.example/b?x=1&y=(2)#:~:text=a%20b',
    "http://safe.example/%3C%3E%22'%20`",
    'https://safe.example/*_~|[x](y)\\',
    'mailto:a@safe.example',
  )
  .map((url) => new URL(url).href);

const anchors = ['one', 'two', 'three'];
const anyDir = fc.constantFrom(null, 'auto' as const, 'ltr' as const, 'rtl' as const); // literals of the union
const go: FlowInline = { type: 'text', value: 'go ' };

const leaf = fc.oneof(
  anyText.map((value): FlowInline => ({ type: 'text', value })),
  anyText.map((value): FlowInline => ({ type: 'foreign', value, lang: '' })),
  fc.constant<FlowInline>({ type: 'break' }),
);
const { inline } = fc.letrec<{ inline: FlowInline; inLink: FlowInline }>((tie) => {
  const marked = (children: fc.Arbitrary<FlowInline>) =>
    fc
      .record({
        type: fc.constantFrom('strong' as const, 'emphasis' as const, 'struck' as const),
        children: fc.array(children, { maxLength: 3 }),
      }) // literals of the union
      .map((mark): FlowInline => mark);
  const raised = fc.record({
    type: fc.constantFrom('superscript' as const, 'subscript' as const), // same
    children: fc.constant<FlowInline[]>([{ type: 'text', value: '12' }]),
  });
  const toUrl = fc.record({ url: anyUrl, children: fc.array(tie('inLink'), { maxLength: 3 }) });
  const toAnchor = fc.record({
    to: fc.constantFrom(...anchors, 'nowhere'),
    children: fc.array(tie('inLink'), { maxLength: 2 }),
  });
  return {
    inline: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.constant<FlowInline>({ type: 'note', number: 0 }),
      raised,
      marked(tie('inline')),
      toUrl.map(({ url, children }): FlowInline => ({ type: 'link', url, children: [go, ...children] })),
      toAnchor.map(({ to, children }): FlowInline => ({ type: 'jump', to, children: [go, ...children] })),
    ),
    inLink: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, raised, marked(tie('inLink'))),
  };
});
const inlines = fc.array(inline, { maxLength: 5 });
const row = fc.array(inlines, { maxLength: 4 });
const rows = fc.array(row, { maxLength: 3 });
/** One row: of several, equal headings become one. */
const header = fc.array(row, { maxLength: 1 });
const groupRoles: GroupRole[] = [
  'quote',
  'blockquote',
  'image',
  'clip',
  'note',
  'summary',
  'source',
  'key-figure',
  'evidence',
];

const { block } = fc.letrec<{ block: FlowBlock; blocks: FlowBlock[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc
      .record({
        level: fc.constantFrom(1, 2, 3, 4),
        children: inlines,
        anchor: fc.constantFrom(null, ...anchors),
        dir: anyDir,
      })
      .map(({ level, children, ...more }) => heading(level, withoutBreaks(children), more)),
    fc
      .record({
        role: fc.constantFrom('body', 'label', 'key-value', 'key-label', 'lead', 'dated'),
        children: inlines,
        dir: anyDir,
      })
      .map(({ role, children, dir }) =>
        paragraph(role, role === 'label' ? withoutBreaks(children) : children, { dir }),
      ),
    fc
      .record({ role: fc.constantFrom(...groupRoles), children: tie('blocks'), dir: anyDir })
      .map(({ role, children, dir }) => group(role, children, { dir })),
    fc
      .record({
        ordered: fc.boolean(),
        items: fc.array(tie('blocks'), { maxLength: 3 }),
        role: fc.constantFrom('actions', 'quoted'),
      })
      .map((list): FlowBlock => ({ type: 'list', ...list })),
    fc
      .array(fc.record({ label: anyText, value: inlines }), { maxLength: 2 })
      .map((facts): FlowBlock => ({ type: 'facts', facts })),
    fc
      .record({ role: fc.constantFrom('quoted', 'figures'), dir: anyDir, caption: inlines, header, rows })
      .map((table): FlowBlock => ({ type: 'table', lang: '', ...table })),
    anyText.map((alt): FlowBlock => ({ type: 'image', image: picture, alt, lang: '' })),
    anyText.map((value): FlowBlock => ({ type: 'code', value })),
  ),
}));

/** Any flow, with each note referred to once. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    blocks: fc.array(block, { maxLength: 4 }),
    dir: fc.constantFrom('ltr' as const, 'rtl' as const), // literals of the union
    marking: anyText,
    notes: fc.array(fc.array(leaf, { maxLength: 3 }), { minLength: 1, maxLength: 3 }),
  })
  .map(({ blocks, dir, marking, notes }) => {
    const counted = numbered(blocks);
    const told = Array.from({ length: counted.notes }, (_, index) => ({
      number: index + 1,
      children: notes[index % notes.length] ?? [],
    }));
    return flowOf(counted.blocks, { dir, marking, notes: told });
  });

/** Numbers the notes as they come. */
function numbered(blocks: FlowBlock[]): { blocks: FlowBlock[]; notes: number } {
  let notes = 0;
  const line = (children: FlowInline[]): FlowInline[] =>
    children.map((child) => {
      if (child.type === 'note') {
        notes += 1;
        return { type: 'note', number: notes };
      }
      return 'children' in child ? { ...child, children: line(child.children) } : child;
    });
  const flow = (children: FlowBlock[]): FlowBlock[] =>
    children.map((child): FlowBlock => {
      switch (child.type) {
        case 'heading':
        case 'paragraph':
          return { ...child, children: line(child.children) };
        case 'group':
          return { ...child, children: flow(child.children) };
        case 'list':
          return { ...child, items: child.items.map(flow) };
        case 'facts':
          return { ...child, facts: child.facts.map(({ label, value }) => ({ label, value: line(value) })) };
        case 'table':
          return {
            ...child,
            caption: line(child.caption),
            header: child.header.map((row) => row.map(line)),
            rows: child.rows.map((row) => row.map(line)),
          };
        default:
          return child;
      }
    });
  return { blocks: flow(blocks), notes: notes };
}

/** What heads something, and can be jumped to, is one line. */
function withoutBreaks(inlines: FlowInline[]): FlowInline[] {
  return inlines
    .filter(({ type }) => type !== 'break')
    .map((inline) => ('children' in inline ? { ...inline, children: withoutBreaks(inline.children) } : inline));
}
