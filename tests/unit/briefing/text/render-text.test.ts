import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Flow, FlowBlock, FlowInline } from '../../../../lib/briefing/flow/flow';
import { renderText } from '../../../../lib/briefing/text/render-text';
import { anyFlow } from '../any-flow';
import { arabicFlow } from '../arabic-flow';
import { body, flowOf, foreign, group, heading, lineBreak, link, note, paragraph, table, text } from '../flow-of';
import { frenchFlow } from '../french-flow';
import { hostileFlow } from '../hostile-flow';
import { sampleFlow } from '../sample-flow';
import { bareText, linksOfFlow, type Telling, textOfFlow } from '../text-of-flow';

const telling: Telling = {
  note: (number) => `[${number}]`,
  picture: (alt) => `[${alt}]`,
  notesTitle: true,
  header: 'each',
};
const textOf = (...blocks: FlowBlock[]) => renderText(flowOf(blocks));
const flows = Object.entries({
  English: sampleFlow,
  Arabic: arabicFlow,
  French: frenchFlow,
  hostile: hostileFlow,
});

/** The text without what plain text adds: list signs, colons and quotation signs. */
const words = (said: string) => bareText(said).replace(/[\s\->:]/g, '');

describe('the briefing as plain text', () => {
  test.each(flows)('says what the %s sample says', (_, flow) => {
    const plain = plainFlow(flow);
    expect(words(renderText(plain))).toBe(words(textOfFlow(plain, telling)));
  });

  test.each(flows.slice(0, 3))('tells every address of the %s sample', (_, flow) => {
    const said = renderText(flow);
    for (const url of linksOfFlow(flow)) expect(said).toContain(url.replace('mailto:', ''));
  });

  test.each(flows.slice(1))('refers to each note of the %s sample once and tells it once', (_, flow) => {
    const said = renderText(flow);
    for (const { number } of flow.notes) expect(said.split(`[${number}]`)).toHaveLength(3);
  });

  test('puts a heading in a line of its own over what it heads', () => {
    const blocks = [
      heading(2, [text('1. Arrivals')]),
      heading(3, [text('Proposed ask')]),
      body('Agree.'),
      body('Soon.'),
    ];
    expect(textOf(body('Before.'), ...blocks)).toBe('Before.\n\n\n1. Arrivals\n\nProposed ask\nAgree.\n\nSoon.');
  });

  test('sets a quote behind signs as mail does, the lines and lists in it too', () => {
    const list: FlowBlock = {
      type: 'list',
      role: 'quoted',
      ordered: false,
      items: [[body('a'), body('b')], [body('c')]],
    };
    const inner = group('blockquote', [body('inner')]);
    const quote = group('quote', [paragraph('body', [text('one'), lineBreak, text('two')]), list, inner]);
    expect(textOf(quote)).toBe('> one\n> two\n>\n> - a\n>   b\n> - c\n>\n> > inner');
  });

  test('numbers an ordered list and sets a list in it under its item', () => {
    const inner: FlowBlock = { type: 'list', role: 'written', ordered: false, items: [[body('by sea')]] };
    const list: FlowBlock = {
      type: 'list',
      role: 'written',
      ordered: true,
      items: [[body('total')], [body('parts'), inner]],
    };
    expect(textOf(list)).toBe('1. total\n2. parts\n   - by sea');
  });

  test('gives the address of a link behind its words, and only where it is not said anyway', () => {
    const url = 'https://safe.example/a';
    const line = (words_: string) => paragraph('body', [link(url, text(words_)), text('.')]);
    expect(textOf(line('the report'))).toBe('the report (https://safe.example/a).');
    expect(textOf(line(url))).toBe('https://safe.example/a.');
    expect(textOf(line('safe.example/a'))).toBe('https://safe.example/a.');
    expect(textOf(paragraph('body', [link('mailto:ines@group.example', text('Ines'))]))).toBe(
      'Ines (ines@group.example)',
    );
  });

  test('tells an address once where it has a line of its own', () => {
    const url = 'https://safe.example/a';
    const entry = paragraph('source-entry', [foreign('IOM'), text(', '), link(url, text('A report'))]);
    const source = group('source', [entry, paragraph('address', [link(url, text(url))])]);
    expect(textOf(source, source)).toBe(Array(2).fill(`- IOM, A report\n  ${url}`).join('\n'));
  });

  test('tells the address of a line that leads to it by other words', () => {
    const url = 'https://safe.example/a';
    const address = paragraph('address', [link(url, text('To the page'))]);
    expect(textOf(group('evidence-item', [paragraph('citation', [link(url, text('A report'))]), address]))).toBe(
      `A report\nTo the page (${url})`,
    );
  });

  test('leads to no address that is not safe, and tells no password', () => {
    const said = renderText(flowOf(hostileFlow.blocks.slice(-1)));
    expect(said).toBe('scriptdatasecret (https://safe.example/)');
  });

  test('puts a note behind the figure in brackets and its source at the end', () => {
    const flow = flowOf([paragraph('body', [text('61,012'), note(1), text(' and 3'), note(2)])], {
      notes: [1, 2].map((number) => ({ number, children: [text(`Source ${number}.`)] })),
    });
    expect(renderText(flow)).toBe('61,012[1] and 3[2]\n\n\nNotes\n\n[1] Source 1.\n[2] Source 2.');
  });

  test('keeps a raised figure from the number before it', () => {
    const children: FlowInline[] = [text('61,012'), { type: 'superscript', children: [text('1')] }];
    expect(textOf(paragraph('body', children))).toBe('61,012¹');
  });

  test('writes a table of two columns as pairs', () => {
    const pairs = table([['Country', 'Arrivals']], [['Albania', '1,233'], ['Montenegro'], ['', '7']], {
      caption: [text('By land')],
    });
    expect(textOf(pairs)).toBe('By land\nCountry: Arrivals\n- Albania: 1,233\n- Montenegro\n- 7');
  });

  test('writes a wider table as rows that can be read by themselves, without empty cells', () => {
    const header = [
      ['Country', 'Arrivals', 'Arrivals'],
      ['Country', 'Then', 'Now'],
    ];
    const wide = table(header, [
      ['Albania', '1', '2'],
      ['Serbia', '', '3'],
    ]);
    expect(textOf(wide)).toBe(
      '- Country: Albania\n  Arrivals – Then: 1\n  Arrivals – Now: 2\n- Country: Serbia\n  Arrivals – Now: 3',
    );
    expect(textOf(table([], [['a', 'b', 'c']]))).toBe('- a\n  b\n  c');
  });

  test('loses no heading of a column without cells', () => {
    expect(textOf(table([['A', 'B', 'C']], [['a', '', 'c']]))).toBe('A · B · C\n- A: a\n  C: c');
    expect(textOf(table([['A', 'B', 'C']], [['By sea'], ['', 'b', 'c']]))).toBe('A · B · C\n- By sea\n- B: b\n  C: c');
    expect(textOf(table([['A', '', 'C']], [['a', '', 'c']]))).toBe('- A: a\n  C: c');
  });

  test('refers to a note of a heading once, however many rows it heads', () => {
    const wide = table(
      [],
      [
        ['a', 'b', 'c'],
        ['d', 'e', 'f'],
      ],
    );
    const header = [[[text('A')], [text('B'), note(1)], [text('C')]]];
    const noted = { ...wide, header } as FlowBlock; // a table with another header
    expect(textOf(noted)).toBe('A · B[1] · C\n- A: a\n  B: b\n  C: c\n- A: d\n  B: e\n  C: f');
  });

  test('keeps what belongs together in lines one under the other', () => {
    const said = renderText(sampleFlow);
    expect(said).toContain('\n- Settle the period\n  IOM · open\n- إرسال الأرقام\n  UNHCR · overdue\n');
    expect(said).toContain(
      '\n- 11,267 (own calculation): irregular migrants\n  Source: IOM (https://portal.example/report).\n- 7,652: arrivals\n',
    );
    expect(said).toContain('\nWhen: Thursday 9 August 2018\nWhere: ');
    expect(said).toContain('\nNote: Ask IOM which quarter.\n\nBefore anybody quotes it.\n');
    expect(said).toContain(
      '\nE1 · Item 1\n> A total of 11,267.\n\nSource: IOM, A report.\nhttps://portal.example/report#',
    );
  });

  test('carries its marking at the top and at the bottom', () => {
    const lines = renderText(sampleFlow).split('\n');
    expect([lines.at(0), lines.at(-1)]).toEqual(Array(2).fill('TLP:AMBER · Sensitivity: moderate'));
  });

  test('breaks no line to a width', () => {
    const long = 'word '.repeat(500).trim();
    expect(textOf(body(long))).toBe(long);
  });

  test('sets the space before a colon that French has', () => {
    expect(renderText(frenchFlow)).toContain('Quand\u00a0: jeudi 9 août 2018');
    expect(renderText(frenchFlow)).toContain('Remarque\u00a0: À vérifier.');
  });

  test('isolates words that go the other way, and none that do not', () => {
    const line = [foreign('IOM'), text(' a '), foreign('المفوضية')];
    expect(textOf(paragraph('body', line))).toBe('IOM a \u2068المفوضية\u2069');
    const arabic = [text('من '), foreign('المفوضية'), text(' '), foreign('IOM'), text(' '), foreign('1,233')];
    const said = renderText(flowOf([paragraph('body', arabic)], { dir: 'rtl' }));
    expect(said).toBe('من المفوضية \u2068IOM\u2069 \u20681,233\u2069');
  });

  test('marks the direction of a line whose first letter would mislead', () => {
    const quote = group('quote', [body('DTM سجّلت')], { lang: 'ar', dir: 'rtl' });
    expect(textOf(quote)).toBe('> \u200FDTM سجّلت');
    expect(renderText(flowOf([body('IOM')], { dir: 'rtl' }))).toBe('\u200FIOM');
    expect(textOf(paragraph('body', [text('سجّلت IOM')], { dir: 'ltr' }))).toBe('\u200Eسجّلت IOM');
  });

  test('keeps an address apart from the signs that isolate it', () => {
    const line = paragraph('body', [link('https://safe.example/a', text('تقرير'))]);
    expect(renderText(flowOf([line], { dir: 'rtl' }))).toBe('تقرير \u2068(https://safe.example/a)\u2069');
  });

  test('lets hostile words forge no line and steer no text around them', () => {
    const said = textOf(paragraph('body', [foreign('one\n\nNotes\n[1] forged\u202e\u2069'), text(' ours')]));
    expect(said).toBe('\u2068one Notes [1] forged\u202e\u202c\u2069 ours');
    expect(renderText(hostileFlow)).not.toMatch(/(?![\n])\p{Cc}/u);
    expect(renderText(hostileFlow)).toContain('\n=HYPERLINK("http://evil.example","x")\n');
  });

  test('is empty for an empty flow', () => {
    expect(renderText(flowOf([]))).toBe('');
  });
});

describe('plain text of any flow', () => {
  test('says what the flow says', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const plain = plainFlow(flow);
        expect(words(renderText(plain))).toBe(words(textOfFlow(plain, telling)));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('tells every address', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const said = renderText(flow);
        for (const url of linksOfFlow(flow)) expect(said).toContain(url.replace('mailto:', ''));
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  test('holds no control character and ends every bidi control in its line', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const said = renderText(
          flowOf(
            flow.blocks.filter(({ type }) => type !== 'code'),
            { dir: flow.dir },
          ),
        );
        expect(said).not.toMatch(/(?![\n\t])\p{Cc}/u);
        for (const line of said.split('\n')) {
          const count = (controls: RegExp) => line.match(controls)?.length ?? 0;
          expect(count(/[\u2066-\u2068]/g)).toBe(count(/\u2069/g));
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

/** Without links, whose addresses are told too, and without the numbers of lists. */
function plainFlow(flow: Flow): Flow {
  const line = (inlines: FlowInline[]): FlowInline[] =>
    inlines.flatMap((inline): FlowInline[] => {
      if (inline.type === 'link') return line(inline.children);
      return 'children' in inline ? [{ ...inline, children: line(inline.children) }] : [inline];
    });
  const all = (blocks: FlowBlock[]): FlowBlock[] =>
    blocks.map((block): FlowBlock => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return { ...block, children: line(block.children) };
        case 'group':
          return { ...block, children: all(block.children) };
        case 'list':
          return { ...block, ordered: false, items: block.items.map(all) };
        case 'facts':
          return { ...block, facts: block.facts.map(({ label, value }) => ({ label, value: line(value) })) };
        case 'table':
          return {
            ...block,
            caption: line(block.caption),
            header: block.header.map((row) => row.map(line)),
            rows: block.rows.map((row) => row.map(line)),
          };
        default:
          return block;
      }
    });
  const notes = flow.notes.map(({ number, children }) => ({ number, children: line(children) }));
  return { ...flow, blocks: all(flow.blocks), notes };
}
