import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import type { Flow, FlowBlock } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { textOfInlines } from '../../../lib/briefing/flow/text-of-flow';
import { withDrawnCharts } from '../../../lib/briefing/flow/with-drawn-charts';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import { briefingLanguageSchema } from '../../../lib/model/briefing';
import { hasValidator, officeErrors } from '../exchange/installed-tools';
import { elementsOf, readWord, wordsOf } from './docx/read-word';
import { figuresDocument, plainTexts } from './figures-document';
import { picture } from './flow-of';
import { hostileTexts } from './hostile-flow';
import { linksOf } from './links-of';
import { parseMarkdown, textOf } from './parse-markdown';
import { bareText } from './text-of-flow';

const draw = async () => new Uint8Array(picture.bytes);

/** The cells of the table of figures, and the lines around its charts. */
function figureLines(flow: Flow): string[] {
  const of = (block: FlowBlock): string[] => {
    if (block.type === 'group') return block.children.flatMap(of);
    if (block.type === 'table' && block.role === 'figures') return block.rows.flat().map(textOfInlines);
    return block.type === 'paragraph' && (block.role === 'remark' || block.role === 'lead')
      ? [textOfInlines(block.children)]
      : [];
  };
  return flow.blocks.flatMap(of).map(squeezed).filter(Boolean);
}

function squeezed(text: string): string {
  return bareText(text).replace(/\s/g, '');
}

describe.each(briefingLanguageSchema.options)('the table of figures in %s', (language) => {
  const flow = layoutBriefing(figuresDocument(language).document);

  test('says the same in every format', { timeout: 30_000 }, async () => {
    const drawn = await withDrawnCharts(flow, draw);
    const withoutNotes = (text: string) => squeezed(text.replace(/\[\^?\d+\]/g, ''));
    const formats = {
      html: squeezed(wordsOf(fromHtml(renderHtml(flow).replace(/<style>[\s\S]*?<\/style>|<sup[\s\S]*?<\/sup>/g, '')))),
      clipboard: squeezed(wordsOf(fromHtml(renderClipboardHtml(drawn).replace(/<sup>[\s\S]*?<\/sup>/g, '')))),
      text: withoutNotes(renderText(flow)),
      markdown: withoutNotes(textOf(parseMarkdown(renderMarkdown(flow)))),
      docx: withoutNotes(wordsOf(await readWord(await renderDocx(drawn, { paper: 'A4' })))),
    };
    const lines = figureLines(flow);
    expect(lines.length).toBeGreaterThan(12);
    for (const [format, text] of Object.entries(formats)) {
      expect(
        lines.filter((line) => !text.includes(line)),
        format,
      ).toEqual([]);
    }
  });

  test('tells a chart in words where it is not seen', () => {
    const [chart] = flow.blocks.flatMap(function chartsIn(block: FlowBlock): string[] {
      if (block.type === 'group') return block.children.flatMap(chartsIn);
      return block.type === 'chart' ? [block.alt] : [];
    });
    expect(chart).toContain('11,267');
    expect(squeezed(renderText(flow))).toContain(squeezed(chart ?? ''));
    expect(squeezed(textOf(parseMarkdown(renderMarkdown(flow))))).toContain(squeezed(chart ?? ''));
    expect(renderHtml(flow)).toMatch(/<svg role="img" aria-label="[^"]*11,267/);
  });

  test.skipIf(!hasValidator())(
    'makes a Word file without an error, with the chart drawn and without',
    async () => {
      const drawn = await withDrawnCharts(flow, draw);
      expect(officeErrors('x.docx', await renderDocx(drawn, { paper: 'A4' }))).toEqual([]);
      expect(officeErrors('x.docx', await renderDocx(flow, { paper: 'A4' }))).toEqual([]);
    },
    60_000,
  );
});

describe('a row of figures', () => {
  const text = renderText(layoutBriefing(figuresDocument('en').document));

  test('has the last meeting, now, the change as an own calculation with its edition, and the source', () => {
    expect(text).toContain(
      'What: irregular migrants registered, Albania, Bosnia and Herzegovina and Montenegro, cumulative since 1 January 2018 (officer’s reading; source says “second quarter of 2018”)\n' +
        '  Last meeting: 7,402\n' +
        '  Now: 11,267 (to 30 June 2018)\n' +
        '  Change: +3,865 (+52.2%) (own calculation, edition August 2018)\n' +
        '  Source: Minutes of 28 June 2018; IOM, published 1 August 2018',
    );
  });

  test('says what is superseded, typed by hand, provisional, qualified or of another unit', () => {
    expect(text).toContain('Last meeting: 7,338 (superseded) more than 7,402 (to 31 May 2018)');
    expect(text).toContain('Last meeting: 310 (superseded, 31 May 2018)');
    expect(text).toContain('Now: 7,338 (superseded) more than 7,402 (to 31 May 2018)');
    expect(text).toContain('71.3% (provisional, transcribed by hand)');
    expect(text).toContain('households, at one moment');
    expect(text).toContain('Change: not comparable');
  });

  test('strikes what is superseded, and names both editions in the note', () => {
    const html = renderHtml(layoutBriefing(figuresDocument('en').document));
    expect(html).toContain('<s><bdi>7,338</bdi></s>');
    expect(text).toMatch(/August edition.*In place of 7,338\. Source: IOM, May edition/);
  });

  test('never adds what two sources say', () => {
    expect(text).not.toContain('18,669'); // 11,267 and 7,402
    expect(text).not.toContain('14,740'); // 7,338 and 7,402
  });
});

test.each(hostileTexts)('%j in the words of a figure stays words', { timeout: 30_000 }, async (hostile) => {
  const texts = {
    ...plainTexts,
    what: hostile,
    place: hostile,
    producer: hostile,
    edition: hostile,
    unitText: hostile,
  };
  const { document } = figuresDocument('en', texts);
  const flow = layoutBriefing(document);
  const html = fromHtml(renderHtml(flow));
  expect(elementsOf(html, /^(script|img|iframe|object)$/)).toEqual([]);
  expect(
    elementsOf(html, /./)
      .flatMap(({ properties }) => Object.keys(properties))
      .filter((name) => /^on/i.test(name)),
  ).toEqual([]);
  expect(linksOf(html).filter((url) => !/^(#|https?:)/.test(url))).toEqual([]);
  const markdown = textOf(parseMarkdown(renderMarkdown(flow)));
  expect(markdown).toContain('11,267');
  await expect(renderDocx(flow, { paper: 'A4' })).resolves.toBeInstanceOf(Uint8Array);
});
