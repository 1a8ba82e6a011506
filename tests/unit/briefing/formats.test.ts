import { fromHtml } from 'hast-util-from-html';
import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { renderClipboardHtml } from '../../../lib/briefing/clipboard/render-clipboard-html';
import { renderDocx } from '../../../lib/briefing/docx/render-docx';
import type { Flow, FlowBlock, FlowInline } from '../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { renderText } from '../../../lib/briefing/text/render-text';
import { briefingLanguageSchema, citationStyleSchema } from '../../../lib/model/briefing';
import { elementsOf, readWord, wordsOf } from './docx/read-word';
import { linksOf } from './links-of';
import { parseMarkdown, textOf } from './parse-markdown';
import { sampleInput } from './sample-input';
import { bareText } from './text-of-flow';

const flowOf = (changes: Partial<BriefingInput['briefing']>) =>
  layoutBriefing(makeBriefing({ ...sampleInput, briefing: { ...sampleInput.briefing, ...changes } }));

const apart = '\u0000';

/** Every word of a flow but those of its agenda, which Word has as a table of contents, and of headers of tables, which may be joined. */
function wordsIn(flow: Flow): string[] {
  const ofInlines = (inlines: FlowInline[]): string =>
    inlines
      .map((inline) => {
        if (inline.type === 'text' || inline.type === 'foreign') return inline.value;
        if (inline.type === 'break') return ' ';
        // A mark or an address may stand between what is before and what is behind.
        if (inline.type === 'note') return apart;
        return inline.type === 'link' ? `${ofInlines(inline.children)}${apart}` : ofInlines(inline.children);
      })
      .join('');
  const ofBlock = (block: FlowBlock): string[] => {
    switch (block.type) {
      case 'heading':
      case 'paragraph':
        return [ofInlines(block.children)];
      case 'group':
        return block.role === 'agenda' ? [] : block.children.flatMap(ofBlock);
      case 'list':
        return block.items.flat().flatMap(ofBlock);
      case 'facts':
        return block.facts.flatMap(({ label, value }) => [label, ofInlines(value)]);
      case 'table':
        return [ofInlines(block.caption), ...block.rows.flat().map(ofInlines)];
      case 'code':
        return [block.value];
      default:
        return [];
    }
  };
  const lines = [...flow.blocks.flatMap(ofBlock), ...flow.notes.map(({ children }) => ofInlines(children))];
  return lines
    .flatMap((line) => line.split(apart))
    .map(bareText)
    .filter((line) => line !== '');
}

const textOfHtml = (html: string) => bareText(wordsOf(fromHtml(html.replace(/<style>[\s\S]*?<\/style>/, ''))));

describe.each(briefingLanguageSchema.options)('the sample briefing in %s', (language) => {
  test.each(citationStyleSchema.options)(
    'says every line in every format, cited %s',
    async (citationStyle) => {
      const flow = flowOf({ language, citationStyle });
      const formats = {
        html: textOfHtml(renderHtml(flow)),
        clipboard: textOfHtml(renderClipboardHtml(flow)),
        text: bareText(renderText(flow)),
        markdown: bareText(textOf(parseMarkdown(renderMarkdown(flow)))),
        docx: bareText(wordsOf(await readWord(await renderDocx(flow, { paper: 'A4' })))),
      };
      const lines = wordsIn(flow);
      expect(lines.length).toBeGreaterThan(60);
      for (const [format, text] of Object.entries(formats)) {
        const squeezed = text.replace(/\s/g, '');
        const missing = lines.filter((line) => !squeezed.includes(line.replace(/\s/g, '')));
        expect(missing, format).toEqual([]);
      }
    },
    30_000,
  );
});

test('every link leads to the same place from every format that has links', async () => {
  const flow = flowOf({});
  const html = linksOf(fromHtml(renderHtml(flow))).filter((url) => !url.startsWith('#'));
  expect(new Set(html).size).toBeGreaterThan(8);
  const markdown = renderMarkdown(flow);
  const clipboard = linksOf(fromHtml(renderClipboardHtml(flow)));
  const word = elementsOf(await readWord(await renderDocx(flow, { paper: 'A4' })), /^a$/).map(({ properties }) =>
    String(properties.href ?? ''),
  );
  for (const url of new Set(html)) {
    expect(markdown).toContain(url);
    expect(clipboard).toContain(url);
    expect(word).toContain(url);
    expect(renderText(flow)).toContain(url.replace(/#:~:text=.*/, ''));
  }
});

test('every footnote is placed once in every format', async () => {
  const flow = flowOf({});
  const numbers = flow.notes.map(({ number }) => number);
  const html = renderHtml(flow);
  expect([...html.matchAll(/href="#note-(\d+)"/g)].map((match) => Number(match[1]))).toEqual(numbers);
  const markdown = renderMarkdown(flow);
  expect([...markdown.matchAll(/\[\^(\d+)\](?!:)/g)].map((match) => Number(match[1]))).toEqual(numbers);
  expect([...markdown.matchAll(/^\[\^(\d+)\]:/gm)].map((match) => Number(match[1]))).toEqual(numbers);
  const word = await readWord(await renderDocx(flow, { paper: 'A4' }));
  const placed = elementsOf(word, /^a$/).filter(({ properties }) => /^#footnote-\d/.test(String(properties.href)));
  expect(placed).toHaveLength(numbers.length);
});

test('a note number never sticks to a figure', () => {
  const flow = flowOf({});
  expect(renderMarkdown(flow)).toContain('2018.¹');
  expect(renderHtml(flow)).toContain('2018.<sup>1</sup>');
  expect(renderText(flow)).not.toContain('2018.1');
});
