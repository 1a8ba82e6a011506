import fc from 'fast-check';
import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes as MarkdownNodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { tableHtml } from '../../../lib/exchange/table-html';
import { tableMarkdown } from '../../../lib/exchange/table-markdown';
import { tableTsv } from '../../../lib/exchange/table-tsv';
import { toldTable } from '../../../lib/exchange/told-table';
import { parseMarkdown } from '../briefing/parse-markdown';
import { hostileTexts, makeRow, table } from './clip-rows';

const header = [
  ['Country', 'Arrivals', 'Arrivals'],
  ['Country', 'Previous week', 'Current week'],
];
const rows = [
  ['First arrival', 'First arrival', 'First arrival'],
  ['Greece', '398', '560¹'],
  ['Total', '398', '560'],
];
const content = { ...table(header, rows, 'Arrivals by week'), notes: ['¹ Estimate.'], rowCount: 40 };
const told = (given = content, row = {}) => toldTable(makeRow(1, given, row), given, '2018-08-06');

const elements = (node: Nodes, name: string): Element[] =>
  'children' in node
    ? node.children.flatMap((child) => [
        ...(child.type === 'element' && child.tagName === name ? [child] : []),
        ...elements(child, name),
      ])
    : [];
const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const htmlOf = (given = content, row = {}) => fromHtml(tableHtml(told(given, row), 'en', 'ltr'), { fragment: true });

describe('a table for a word processor', () => {
  test('has its headings over what they head, rows that name others over all, and totals set out', () => {
    const tree = htmlOf();
    const trs = elements(tree, 'tr').map((tr) =>
      [...elements(tr, 'th'), ...elements(tr, 'td')].map(
        ({ tagName, properties, children }) =>
          `${tagName} ${properties.colSpan ?? 1}×${properties.rowSpan ?? 1} ${children.map(textOf).join('')}${/font-weight:bold/.test(String(properties.style)) ? ' bold' : ''}`,
      ),
    );
    expect(trs).toEqual([
      ['th 1×2 Country bold', 'th 2×1 Arrivals bold'],
      ['th 1×1 Previous week bold', 'th 1×1 Current week bold'],
      ['td 3×1 First arrival bold'],
      ['td 1×1 Greece', 'td 1×1 398', 'td 1×1 560¹'],
      ['td 1×1 Total bold', 'td 1×1 398 bold', 'td 1×1 560 bold'],
    ]);
  });

  test('has a width in pixels on every cell, and no cell that Excel would calculate', () => {
    for (const cell of [...elements(htmlOf(), 'td'), ...elements(htmlOf(), 'th')]) {
      expect(Number(cell.properties.width)).toBeGreaterThan(20);
      expect(cell.properties.style).toContain("mso-number-format:'\\@'");
    }
  });

  test('brings its caption, notes, how much there is of it, and its source along', () => {
    const said = elements(htmlOf(), 'p').map(textOf);
    expect(said[0]).toBe('Arrivals by week');
    expect(said.slice(1, 3)).toEqual(['¹ Estimate.', '3 of 40 rows']);
    expect(told({ ...content, columnCount: 312 }).below.at(-1)).toBe('3 of 40 rows, 3 of 312 columns');
    expect(said[3]).toMatch(/^Source: IOM, UNHCR, Increased .*, clipped 2018-08-06\. https:\/\//);
    expect(elements(htmlOf(), 'a')[0]?.properties.href).toMatch(/^https:\/\/rovienna\.iom\.example\//);
  });

  test('tells nothing of a source that may not be told', () => {
    const html = tableHtml(told(content, { nonAttributable: true }), 'en', 'ltr');
    expect(html).not.toMatch(/IOM|iom|Increased|href|Estimate/);
  });

  test('lets no text of a page be mark-up', () => {
    const hostile = hostileTexts.map((text) => [text, text]);
    const tree = htmlOf({ ...content, header: [], rows: hostile, caption: '<img src=x onerror=a()>' });
    expect([...elements(tree, 'script'), ...elements(tree, 'img')]).toEqual([]);
    expect(elements(tree, 'tr')).toHaveLength(hostile.length);
  });
});

const markdownRows = (text: string): string[][] => {
  const tree = parseMarkdown(text);
  const found = tree.children.find((child) => child.type === 'table');
  const plain = (node: MarkdownNodes): string => {
    if (node.type === 'text') return node.value;
    if (!('children' in node)) return `<${node.type}>`;
    const inside = node.children.map(plain).join('');
    return /^(?:tableCell|strong)$/.test(node.type) ? inside : `<${node.type}>${inside}`;
  };
  return found?.children.map((row) => row.children.map(plain)) ?? [];
};

describe('a table as Markdown', () => {
  test('has one row of headings, its caption, notes and source', () => {
    const text = tableMarkdown(told());
    expect(text).toContain(
      '**Arrivals by week**\n\n| Country | Arrivals – Previous week | Arrivals – Current week |\n| - | -: | -: |',
    );
    expect(text).toContain('| **First arrival** |  |  |\n| Greece | 398 | 560¹ |\n| **Total** | **398** | **560** |\n');
    expect(text).toMatch(/\n¹ Estimate\.\n\n3 of 40 rows\n\nSource: IOM, UNHCR, .*, <https:\/\/.*>\n$/);
  });

  test('every cell reads as what it is, whatever stands in it', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        ...hostileTexts,
        '1. a',
        '- a',
        '# a',
        'a|b',
        '**a**',
        '[a](https://b.example)',
        'www.a.example',
        '<b>',
        '&amp;',
        'a@b.example',
        '~~a~~',
        'https://a.example',
        '\\',
      ),
      fc.string({ unit: fc.constantFrom(...'ab1 |*_`[]()<>#&;~\\-+.:!@/w') }),
    );
    const clean = (text: string) =>
      text
        .replace(/\r\n?|[\v\f\u0085]/g, '\n')
        .replace(/(?![\n\t])\p{Cc}/gu, '')
        .replace(/\p{Surrogate}/gu, '\uFFFD')
        .replace(/\s+/g, ' ')
        .trim();
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 }), (cells) => {
        const body = cells.map(([a, b], index) => [`row ${index}`, a, b]);
        const plain = {
          ...told({ ...content, header: [['x', 'y', 'z']], rows: body }),
          rows: body.map((row) => ({ cells: row, strong: false })),
        };
        expect(markdownRows(tableMarkdown(plain)).slice(1)).toEqual(body.map((row) => row.map(clean)));
      }),
      { numRuns: 500 },
    );
  });
});

test('tabbed text quotes what would break its rows, and lets no cell be a formula', () => {
  expect(
    tableTsv({
      header: [['a', 'b']],
      rows: [
        ['=1+1', 'x\ny'],
        ['−5', 'said "so"'],
      ],
    }),
  ).toBe('a\tb\n\'=1+1\t"x\ny"\n−5\t"said ""so"""');
});
