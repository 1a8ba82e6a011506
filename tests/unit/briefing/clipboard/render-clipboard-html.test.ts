import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { renderClipboardHtml } from '../../../../lib/briefing/clipboard/render-clipboard-html';
import type { Flow, FlowBlock } from '../../../../lib/briefing/flow/flow';
import { anyFlow } from '../any-flow';
import { arabicFlow } from '../arabic-flow';
import {
  body,
  flowOf,
  foreign,
  group,
  heading,
  jump,
  lineBreak,
  link,
  note,
  paragraph,
  picture,
  table,
  text,
} from '../flow-of';
import { frenchFlow } from '../french-flow';
import { hostileFlow } from '../hostile-flow';
import { sampleFlow } from '../sample-flow';
import { bareText, linksOfFlow, type Telling, textOfFlow } from '../text-of-flow';

const telling: Telling = {
  note: (number) => String(number),
  picture: (alt) => alt,
  notesTitle: true,
  header: 'left-out',
};
const flows = Object.entries({
  English: sampleFlow,
  Arabic: arabicFlow,
  French: frenchFlow,
  hostile: hostileFlow,
});
const parse = (flow: Flow): Root => fromHtml(renderClipboardHtml(flow), { fragment: true });
const parsed = (...blocks: FlowBlock[]): Root => parse(flowOf(blocks));

describe('the briefing on the clipboard', () => {
  test.each(flows)('says what the %s sample says', (_, flow) => {
    expect(bareText(gather(parse(flow)))).toBe(textOfFlow(flow, telling));
  });

  test.each(flows)('is for the %s sample only what Word, Outlook and Google Docs keep', (_, flow) => {
    expect(strangers(parse(flow))).toEqual([]);
  });

  test.each(flows.slice(0, 3))('leads for the %s sample where the flow does', (_, flow) => {
    expect(addresses(parse(flow))).toEqual(linksOfFlow(flow));
  });

  test.each(flows)('refers to each note of the %s sample once and tells it once', (_, flow) => {
    const marks = elements(parse(flow), 'sup').map(gather);
    const raised = flow === sampleFlow ? ['2'] : []; // a note mark of the page's own
    const wanted = flow.notes.flatMap(({ number }) => [String(number), String(number)]);
    expect(marks.sort()).toEqual([...wanted, ...raised].sort());
  });

  test('leads to no address that is not safe, and tells no password', () => {
    expect(addresses(parse(hostileFlow))).toEqual(['https://safe.example/']);
    expect(renderClipboardHtml(hostileFlow)).not.toContain(':secret@');
  });

  test('says its encoding first and its language around everything', () => {
    expect(renderClipboardHtml(flowOf([]))).toBe('<meta charset="utf-8"><div lang="en-GB" dir="ltr"></div>');
    expect(renderClipboardHtml(arabicFlow)).toContain('<div lang="ar" dir="rtl">');
  });

  test('carries its marking at the top and at the bottom', () => {
    const paragraphs = elements(parse(sampleFlow), 'p').map(gather);
    expect([paragraphs.at(0), paragraphs.at(-1)].map((each) => each?.trim())).toEqual(
      Array(2).fill('TLP:AMBER · Sensitivity: moderate'),
    );
  });

  test('has headings that Word takes for its own', () => {
    const blocks = ([1, 2, 3, 4] as const).map((level) => heading(level, [text(`h${level}`)])); // literals of the union
    expect(elements(parsed(...blocks), 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => tagName)).toEqual([
      'h1',
      'h2',
      'h3',
      'h4',
    ]);
  });

  test('gives every block its own font, size and direction, since nothing is handed down', () => {
    for (const element of elements(parse(sampleFlow), 'p', 'h1', 'h2', 'h3', 'li', 'td', 'th')) {
      expect(element.properties.style).toMatch(/font-family:Calibri.*font-size:[\d.]+pt/);
      if (gather(element).trim() !== '') expect(element.properties.dir).toMatch(/^(ltr|rtl)$/);
    }
  });

  test('sets a quote off with a border as Word writes it, on the side where its lines begin', () => {
    const quote = (lang: string, dir: 'ltr' | 'rtl') =>
      elements(parsed(group('quote', [body('x')], { lang, dir })), 'blockquote')[0];
    expect(quote('en', 'ltr')?.properties).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(quote('en', 'ltr')?.properties.style).toMatch(
      /^border:none;border-left:solid #A6A6A6 2\.25pt;padding:0pt 0pt 0pt 4pt/,
    );
    expect(quote('ar', 'rtl')?.properties.style).toMatch(/^border:none;border-right:/);
    const inner = elements(quote('ar', 'rtl') ?? { type: 'root', children: [] }, 'p')[0];
    expect(inner?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(inner?.properties.style).toContain('margin:0pt 12pt 6pt 0pt;text-align:right;direction:rtl');
  });

  test('puts the first lines of an item into the item, where Word wants them', () => {
    const [first] = elements(parse(sampleFlow), 'li').filter((item) => gather(item).includes('Settle'));
    expect(first?.children.map((child) => ('tagName' in child ? child.tagName : child.type))).toEqual([
      'text',
      'br',
      'span',
    ]);
  });

  test('sets a table with attributes, widths that come to the page and numbers flush', () => {
    const [element] = elements(
      parsed(
        table(
          [['Country', 'Arrivals']],
          [
            ['Albania', '1,233'],
            ['Montenegro', ''],
          ],
        ),
      ),
      'table',
    );
    expect(element?.properties).toMatchObject({ border: 1, cellPadding: '4', cellSpacing: '0', width: 600 });
    const cells = elements(element ?? { type: 'root', children: [] }, 'th', 'td');
    const widths = cells.slice(0, 2).map(({ properties }) => Number(properties.width));
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(600);
    expect(cells.map(({ properties }) => /text-align:(\w+)/.exec(String(properties.style))?.[1])).toEqual([
      'left',
      'right',
      'left',
      'right',
      'left',
      'right',
    ]);
  });

  test('says a heading over several columns once', () => {
    const header = [
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', 'Then', 'Now'],
    ];
    const heads = elements(parsed(table(header, [['Albania', '1', '2']])), 'th');
    expect(heads.map((head) => [gather(head).trim(), head.properties.colSpan, head.properties.rowSpan])).toEqual([
      ['Country', undefined, 2],
      ['Arrivals', 2, undefined],
      ['Then', undefined, undefined],
      ['Now', undefined, undefined],
    ]);
  });

  test('keeps what looks like a formula, and figures as printed, text in Excel', () => {
    const cells = elements(parsed(table([['=1+1']], [['@SUM(1)'], ['636.426']])), 'th', 'td');
    expect(cells.map(gather).map((each) => each.trim())).toEqual(['=1+1', '@SUM(1)', '636.426']);
    for (const cell of cells) expect(cell.properties.style).toContain("mso-number-format:'\\@'");
    const broken: FlowBlock = { ...table([], []), rows: [[[text('a'), lineBreak, text('b')]]] } as FlowBlock; // a table with a break
    expect(elements(parsed(broken), 'br')[0]?.properties.style).toBe('mso-data-placement:same-cell');
  });

  test('shows a picture from its own bytes, with its words, no wider than the page', () => {
    const [image] = elements(parsed({ type: 'image', image: picture, alt: 'A "map"', lang: 'en' }), 'img');
    expect(image?.properties).toMatchObject({ alt: 'A "map"', width: 600, height: 250 });
    expect(image?.properties.src).toMatch(/^data:image\/png;base64,[A-Za-z0-9+/]+=*$/);
  });

  test('isolates words that go the other way, and says the language of those that have one', () => {
    const line = paragraph('body', [
      foreign('IOM'),
      text(' '),
      foreign('المفوضية'),
      text(', 28 '),
      foreign('OIM', 'fr'),
    ]);
    const html = renderClipboardHtml(flowOf([line]));
    expect(html).toContain('>IOM \u2068المفوضية\u2069\u200E, 28 <span lang="fr">OIM</span></p>');
    const turned = renderClipboardHtml(flowOf([line], { dir: 'rtl' }));
    expect(turned).toContain('>\u2068IOM\u2069\u200F المفوضية, 28 <span lang="fr">\u2068OIM\u2069\u200F</span></p>');
  });

  test('isolates a line of an item that goes the other way', () => {
    const item = [paragraph('action-text', [text('إرسال')], { dir: 'auto' }), paragraph('action-facts', [text('IOM')])];
    const html = renderClipboardHtml(flowOf([{ type: 'list', role: 'actions', ordered: false, items: [item] }]));
    expect(html).toContain('>\u2068إرسال\u2069\u200E<br>');
  });

  test('turns no line of ours for words in it: only blocks have a direction', () => {
    for (const flow of [sampleFlow, arabicFlow])
      for (const span of elements(parse(flow), 'span', 'b', 'i', 'a'))
        expect(span.properties).not.toHaveProperty('dir');
  });

  test('makes no link of a jump, and none in a link', () => {
    const inner = link('https://inner.example/', text('b'));
    const line = [jump('a', text('see')), link('https://outer.example/', text('a'), inner)];
    const tree = parsed(heading(2, [text('x')], { anchor: 'a' }), paragraph('body', line));
    expect(addresses(tree)).toEqual(['https://outer.example/']);
    expect(gather(tree)).toContain('seeab');
  });

  test('puts a note behind the figure, raised, and its source at the end', () => {
    const flow = flowOf([paragraph('body', [text('61,012'), note(1)])], {
      notes: [{ number: 1, children: [text('Source: IOM.')] }],
    });
    expect(renderClipboardHtml(flow)).toMatch(
      />61,012<sup>1<\/sup><\/p><h2[^>]*>Notes<\/h2><p[^>]*><sup>1<\/sup> Source: IOM\.<\/p>/,
    );
  });
});

describe('any flow on the clipboard', () => {
  const holds = (predicate: (flow: Flow, tree: Root) => void) =>
    fc.assert(
      fc.property(anyFlow, (flow) => {
        predicate(flow, parse(flow));
      }),
      { numRuns: 150 },
    );

  test('is only what Word, Outlook and Google Docs keep', () => {
    holds((_, tree) => expect(strangers(tree)).toEqual([]));
  }, 60_000);

  test('says what the flow says', () => {
    holds((flow, tree) => expect(bareText(gather(tree))).toBe(textOfFlow(flow, telling)));
  }, 60_000);

  test('leads where the flow does and nowhere else', () => {
    holds((flow, tree) => expect(addresses(tree)).toEqual(linksOfFlow(flow)));
  }, 60_000);
});

const known = new Set(
  'meta div blockquote h1 h2 h3 h4 p ul ol li table thead tbody tr th td b i s sup sub a br span img pre'.split(' '),
);
const attributes = new Set(
  'charSet lang dir style href src alt width height border cellPadding cellSpacing colSpan rowSpan vAlign'.split(' '),
);

/**
 * What must not be on the clipboard: elements, attributes, addresses and declarations that are not listed, comments,
 * controls.
 */
function strangers(node: Nodes): string[] {
  const below = 'children' in node ? node.children.flatMap(strangers) : [];
  if (node.type === 'text') return /(?![\n\t])\p{Cc}/u.test(node.value) ? ['control character'] : [];
  if (node.type !== 'element') return node.type === 'root' ? below : [node.type];
  const { href = 'https:', src = 'data:image/', style = '' } = node.properties;
  return [
    ...(known.has(node.tagName) ? [] : [node.tagName]),
    ...Object.keys(node.properties).filter((name) => !attributes.has(name)),
    ...(/^(https?:|mailto:)/.test(String(href)) ? [] : [String(href)]),
    ...(/^data:image\//.test(String(src)) ? [] : [String(src)]),
    ...(/url\(|expression|@import|var\(|rem\b|inline-start|:0[; ]| 0[; ]/.test(String(style)) ? [String(style)] : []),
    ...below,
  ];
}

const apart = new Set('p h1 h2 h3 h4 li th td br pre div blockquote ul ol'.split(' '));

function gather(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && node.tagName === 'thead') return '';
  if (node.type === 'element' && node.tagName === 'img') return ` ${String(node.properties.alt ?? '')} `;
  const inner = node.children.map(gather).join('');
  return node.type === 'element' && apart.has(node.tagName) ? ` ${inner} ` : inner;
}

function elements(node: Nodes, ...names: string[]): Element[] {
  const below = 'children' in node ? node.children.flatMap((child) => elements(child, ...names)) : [];
  return node.type === 'element' && names.includes(node.tagName) ? [node, ...below] : below;
}

function addresses(node: Nodes): string[] {
  return elements(node, 'a').map(({ properties }) => String(properties.href));
}
