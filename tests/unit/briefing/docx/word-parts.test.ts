import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import type { FlowBlock } from '../../../../lib/briefing/flow/flow';
import { arabicFlow } from '../arabic-flow';
import { body, flowOf, foreign, group, heading, paragraph, strong, table, text } from '../flow-of';
import { sampleFlow } from '../sample-flow';
import { bodyOf, docxParts, paragraphsWith, partOf, textIn } from './docx-parts';

/** The part at the head or the foot of pages, by what these are. */
function edge(parts: Map<string, string>, kind: 'header' | 'footer', type: 'default' | 'first'): string {
  const body = parts.get('word/document.xml') ?? '';
  const [, id] = new RegExp(`<w:${kind}Reference w:type="${type}" r:id="(\\w+)"/>`).exec(body) ?? [];
  const rels = [...(parts.get('word/_rels/document.xml.rels') ?? '').matchAll(/<Relationship [^>]*>/g)].map(
    ([tag]) => tag,
  );
  const target = /Target="([^"]+)"/.exec(rels.find((tag) => tag.includes(`Id="${id}"`)) ?? '')?.[1];
  return parts.get(`word/${target}`) ?? '';
}

const marked = { ...sampleFlow, marking: 'TLP:AMBER+STRICT · Sensitivity: high' };

describe('paper', () => {
  test.each([
    ['A4', 11_906, 16_838],
    ['Letter', 12_240, 15_840],
  ] as const)('%s has its size, and tables as wide as the text', async (paper, width, height) => {
    const xml = await bodyOf(sampleFlow, { paper });
    expect(xml).toContain(`<w:pgSz w:w="${width}" w:h="${height}"`);
    const [, side] = /<w:pgMar [^>]*w:left="(\d+)"/.exec(xml) ?? [];
    const tables = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map(([, grid = '']) =>
      [...grid.matchAll(/w:w="(\d+)"/g)].reduce((sum, [, each]) => sum + Number(each), 0),
    );
    expect(tables.slice(1)).toEqual(tables.slice(1).map(() => width - 2 * Number(side)));
    expect(xml.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(tables.length);
  });
});

describe('head and foot of each page', () => {
  test('have the marking, its label at twelve points in its colour on black', async () => {
    const parts = docxParts(await renderDocx(marked, { paper: 'A4' }));
    const edges = [...parts].filter(([name]) => /^word\/(header|footer)\d\.xml$/.test(name));
    expect(edges).toHaveLength(4);
    for (const [, xml] of edges) {
      expect(textIn(xml)).toContain('TLP:AMBER+STRICT');
      expect(textIn(xml)).toContain('· Sensitivity: high');
      expect(xml).toMatch(/<w:color w:val="FFC000"\/><w:sz w:val="24"\/>/);
      expect(xml).toMatch(/<w:shd [^>]*w:fill="000000"/);
    }
  });

  test('have the title on all pages but the first, and the page’s number of how many', async () => {
    const parts = docxParts(await renderDocx(marked, { paper: 'A4' }));
    expect(parts.get('word/document.xml')).toContain('<w:titlePg/>');
    expect(textIn(edge(parts, 'header', 'default'))).toContain('Regional working group, August – Briefing note');
    expect(textIn(edge(parts, 'header', 'first'))).not.toContain('Regional');
    for (const type of ['default', 'first'] as const) {
      // literals of the union
      const footer = edge(parts, 'footer', type);
      expect(textIn(footer)).toMatch(/^Page\W* {1,2}\//);
      expect(footer).toMatch(/>PAGE<.*>NUMPAGES</);
    }
  });

  test('say the marking once on a page: the masthead does not say it again', async () => {
    expect(textIn(await bodyOf(sampleFlow))).not.toContain('TLP:AMBER');
    const other = flowOf([paragraph('marking', [text('TLP:RED')])], { marking: 'TLP:AMBER' });
    expect(textIn(await bodyOf(other))).toContain('TLP:RED');
  });

  test('cut a title that would push the marking off its line', async () => {
    const parts = docxParts(await renderDocx({ ...marked, runningTitle: 'Long '.repeat(60) }, { paper: 'A4' }));
    expect(textIn(edge(parts, 'header', 'default'))).toMatch(/Long…/);
  });

  test('are empty but for the number where nothing is marked', async () => {
    const parts = docxParts(await renderDocx({ ...sampleFlow, marking: '' }, { paper: 'A4' }));
    expect(textIn(edge(parts, 'header', 'first'))).toBe('');
    expect(textIn(edge(parts, 'footer', 'first'))).toMatch(/^Page\W*\/ $/);
  });
});

describe('contents', () => {
  test('are a field of Word that is filled in, of headings after it, and ask nobody anything', async () => {
    const parts = docxParts(await renderDocx(sampleFlow, { paper: 'A4' }));
    const xml = parts.get('word/document.xml') ?? '';
    expect(xml.match(/<w:instrText[^>]*>[^<]*/g)).toEqual([
      '<w:instrText xml:space="preserve"> TOC \\o &quot;1-1&quot; \\b _Contents \\h \\z ',
    ]);
    expect(xml).not.toContain('w:dirty');
    expect(parts.get('word/settings.xml')).not.toContain('updateFields');
    const [, first] = /<w:bookmarkStart w:name="_Contents" w:id="(\d+)"\/>/.exec(xml) ?? [];
    expect(xml).toContain(`<w:bookmarkEnd w:id="${first}"/>`);
  });

  test('are left away where there is but one heading to lead to', async () => {
    const agenda = group('agenda', [heading(2, [text('Agenda')])]);
    expect(await bodyOf(flowOf([agenda, heading(2, [text('One')])]))).not.toContain('TOC');
    expect(await bodyOf(flowOf([agenda, heading(2, [text('One')]), heading(2, [text('Two')])]))).toContain('TOC');
  });
});

describe('tables', () => {
  const xml = () =>
    bodyOf(
      flowOf([
        table(
          [
            ['Country', 'Arrivals'],
            ['Country', 'Now'],
          ],
          [
            ['Greece', '398'],
            ['Italy', '1,201'],
          ],
        ),
      ]),
    );

  test('repeat their header on every page and break no row', async () => {
    const rows = [...(await xml()).matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(rows.every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
  });

  test('set numbers flush at the end of the line, with their heading', async () => {
    const aligned = (words: string, all: string) => paragraphsWith(all, words)[0]?.includes('<w:jc w:val="right"/>');
    const all = await xml();
    expect(['Arrivals', 'Now', '398', '1,201'].map((words) => aligned(words, all))).toEqual([true, true, true, true]);
    expect(['Country', 'Greece'].map((words) => aligned(words, all))).toEqual([false, false]);
  });

  test('stay two where two follow one another', async () => {
    const two = await bodyOf(flowOf([table([], [['a']]), table([], [['b']])]));
    expect(two).not.toContain('</w:tbl><w:tbl>');
    expect(two).toMatch(/<\/w:tbl><w:p>.*<w:tbl>/s);
  });
});

describe('what stays together on paper', () => {
  const keeps = async (blocks: FlowBlock[], words: string) =>
    paragraphsWith(await bodyOf(flowOf(blocks)), words)[0]?.includes('<w:keepNext/>');

  test('a quote and the line that says where it is from', async () => {
    const long = 'word '.repeat(150);
    const quote = group('quote', [body(`first ${long}`), body('last')]);
    const cited = [quote, paragraph('citation', [text('Source')])];
    expect(await keeps(cited, 'last')).toBe(true);
    expect(await keeps(cited, 'first')).toBe(false);
    expect(await keeps([quote, body('ours')], 'last')).toBe(false);
  });

  test('a short quote, all of it', async () => {
    const list: FlowBlock = {
      type: 'list',
      role: 'quoted',
      ordered: false,
      items: [[body('one')], [body('two'), body('more')]],
    };
    const blocks = [group('quote', [body('first'), list, body('last')]), body('ours')];
    for (const words of ['first', 'one', 'two', 'more']) expect(await keeps(blocks, words), words).toBe(true);
    expect(await keeps(blocks, 'last')).toBe(false);
    expect(paragraphsWith(await bodyOf(flowOf(blocks)), 'first')[0]).toContain('<w:keepLines/>');
  });

  test('an action and its facts, but not all actions', async () => {
    const action = (name: string) => [
      paragraph('action-text', [text(name)]),
      paragraph('action-facts', [text(`${name} facts`)]),
    ];
    const list: FlowBlock[] = [
      { type: 'list', role: 'actions', ordered: false, items: [action('one'), action('two')] },
    ];
    expect(await keeps(list, 'one')).toBe(true);
    expect(await keeps(list, 'one facts')).toBe(false);
  });

  test('a short table, and of a long one the header and the first row', async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => [`row ${index}.`]);
    expect(await keeps([table([['Head']], rows(5))], 'row 2.')).toBe(true);
    expect(await keeps([table([['Head']], rows(5))], 'row 4.')).toBe(false);
    expect(await keeps([table([['Head']], rows(40))], 'row 2.')).toBe(false);
    expect(await keeps([table([['Head']], rows(40))], 'row 0.')).toBe(true);
  });

  test('the annex of evidence, which begins on a page of its own', async () => {
    expect(paragraphsWith(await bodyOf(sampleFlow), 'Annex').at(-1)).toContain('<w:pageBreakBefore/>');
    const short = flowOf([group('annex', [heading(2, [text('Sources')])])]);
    expect(await bodyOf(short)).not.toContain('pageBreakBefore');
  });
});

describe('the two-page note', () => {
  const item = group('section', [
    group('line-to-take', [heading(3, [text('Line to take')]), body('Count once.')]),
    group('new', [heading(3, [text('What is new')]), body('Three sources.')]),
  ]);

  test('has its labels in the line and goes without “What is new”', async () => {
    const tight = await bodyOf(flowOf([item], { compact: true }));
    expect(paragraphsWith(tight, 'Line to take').map(textIn)).toEqual(['Line to take\u2002Count once.']);
    expect(textIn(tight)).not.toContain('What is new');
    expect(textIn(await bodyOf(flowOf([item])))).toContain('What is new');
  });

  test('is set smaller, but for the marking', async () => {
    const sizes = async (compact: boolean) => {
      const parts = docxParts(await renderDocx({ ...marked, compact }, { paper: 'A4' }));
      const [, size] = /w:styleId="BodyText".*?<w:sz w:val="(\d+)"/s.exec(parts.get('word/styles.xml') ?? '') ?? [];
      return [Number(size), parts.get('word/header1.xml')?.includes('<w:sz w:val="24"/>')];
    };
    expect(await sizes(false)).toEqual([21, true]);
    expect(await sizes(true)).toEqual([17, true]);
  });
});

describe('properties', () => {
  test('name title and language, and nobody as the author', async () => {
    const core = await partOf(sampleFlow, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Regional working group, August</dc:title>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core).not.toMatch(/creator|lastModifiedBy|Un-named/);
    expect(await partOf(arabicFlow, 'docProps/core.xml')).toContain('<dc:language>ar</dc:language>');
  });

  test('name the author that is given', async () => {
    const core = await partOf(sampleFlow, 'docProps/core.xml', { author: 'Ines & Co' });
    expect(core).toContain('<dc:creator>Ines &amp; Co</dc:creator>');
  });
});

test('every style is defined once, and every style that is used is defined', async () => {
  const parts = docxParts(await renderDocx(sampleFlow, { paper: 'A4' }));
  const defined = [...(parts.get('word/styles.xml') ?? '').matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
  expect(defined).toEqual([...new Set(defined)]);
  const used = [...parts.values()].flatMap((xml) =>
    [...xml.matchAll(/<w:[pr]Style w:val="(\w+)"/g)].map(([, id]) => id),
  );
  expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
});

test('bold and italic hold for Arabic letters, too', async () => {
  const xml = await bodyOf(flowOf([paragraph('body', [strong(foreign('مهم', 'ar'))])]));
  expect(paragraphsWith(xml, 'مهم')[0]).toMatch(/<w:b\/><w:bCs\/>/);
});
