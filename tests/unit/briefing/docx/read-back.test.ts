import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import type { Flow, FlowBlock } from '../../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../../lib/briefing/flow/layout-briefing';
import { makeBriefing } from '../../../../lib/briefing/make-briefing';
import { anyFlow } from '../any-flow';
import { arabicFlow } from '../arabic-flow';
import { group, jump, note, paragraph, text } from '../flow-of';
import { frenchFlow } from '../french-flow';
import { hostileFlow } from '../hostile-flow';
import { sampleFlow } from '../sample-flow';
import { sampleInput } from '../sample-input';
import { bareText, linksOfFlow } from '../text-of-flow';
import { lineOf, linesOfFlow } from './lines-of-flow';
import { elementsOf, linesOfWord, readWord, wordsOf } from './read-word';

const read = async (flow: Flow) => readWord(await renderDocx(flow, { paper: 'A4' }));
/** What is left out of the briefing is left out of the file. */
const withoutLeftOut = (blocks: FlowBlock[]): FlowBlock[] =>
  blocks
    .filter((block) => block.type !== 'group' || block.role !== 'left-out')
    .map((block) => (block.type === 'group' ? { ...block, children: withoutLeftOut(block.children) } : block));
const bareLines = (lines: string[]) => lines.map(bareText).filter((line) => line !== '');
const real = layoutBriefing(makeBriefing(sampleInput));
const flows = { sampleFlow, arabicFlow, frenchFlow, hostileFlow, real };

describe('a Word file, as another library reads it', () => {
  test.each(Object.entries(flows))('says in %s line for line what the flow says', async (_name, flow) => {
    expect(bareLines(linesOfWord(await read(flow)))).toEqual(bareLines(linesOfFlow(flow)));
  });

  test('says what flows of any shape say', { timeout: 120_000 }, async () => {
    const joined = (lines: string[]) => bareText(lines.join(' '));
    await fc.assert(
      fc.asyncProperty(anyFlow, async (flow) => {
        expect(joined(linesOfWord(await read(flow)))).toBe(joined(linesOfFlow(flow)));
      }),
      { numRuns: 40 },
    );
  });

  test.each(Object.entries(flows))('has each footnote of %s once, with its words', async (_name, flow) => {
    const tree = await read(flow);
    const footnotes = elementsOf(tree, /^li$/).filter(({ properties }) => /^footnote-\d/.test(String(properties.id)));
    expect(footnotes.map((footnote) => bareText(wordsOf(footnote).replace('↑', '')))).toEqual(
      flow.notes.map(({ children }) => bareText(lineOf(children))),
    );
    const marks = elementsOf(tree, /^a$/).map(({ properties }) => String(properties.id));
    expect(marks.filter((id) => /^footnote-ref-/.test(id))).toEqual(
      flow.notes.map(({ number }) => `footnote-ref-${number}`),
    );
  });

  test('shows a second reference to a footnote as its number only', async () => {
    const flow = { ...sampleFlow, blocks: [paragraph('body', [note(1), text(' and '), note(1), note(7)])] };
    expect(bareLines(linesOfWord(await read(flow)))).toEqual(['[1] and 1']);
  });

  test.each(Object.entries(flows))('leads from %s wherever the flow leads, and nowhere else', async (_name, flow) => {
    const links = elementsOf(await read(flow), /^a$/).map(({ properties }) => String(properties.href));
    const safe = linksOfFlow({ ...flow, blocks: withoutLeftOut(flow.blocks) })
      .filter((url) => /^(https?|mailto):/.test(url))
      .map((url) => url.replace('user:secret@', ''));
    expect(links.filter((href) => /^\w+:/.test(href)).toSorted()).toEqual(safe.toSorted());
  });

  test('leads from place to place within itself', async () => {
    const tree = await read(sampleFlow);
    const targets = elementsOf(tree, /./).map(({ properties }) => properties.id);
    const jumps = elementsOf(tree, /^a$/).map(({ properties }) => String(properties.href));
    const inside = jumps.filter((href) => href.startsWith('#'));
    expect(inside.length).toBeGreaterThan(6);
    for (const href of inside) expect(targets).toContain(href.slice(1));
  });

  test('finds a place that has no words, and makes no way to one that is not there', async () => {
    const ways = [paragraph('body', [jump('end', text('there')), jump('nowhere', text('nowhere'))])];
    const tree = await read({ ...sampleFlow, blocks: [...ways, group('source', [], { anchor: 'end' })] });
    const [way, ...others] = elementsOf(tree, /^a$/).filter(({ properties }) => properties.href !== undefined);
    expect(others).toEqual([]);
    expect(elementsOf(tree, /./).map(({ properties }) => `#${properties.id}`)).toContain(way?.properties.href);
  });

  test('has headings as headings, the title above all', async () => {
    const headings = elementsOf(await read(sampleFlow), /^h\d$/);
    expect(headings.slice(0, 4).map((heading) => [heading.tagName, wordsOf(heading)])).toEqual([
      ['h1', 'Regional working group, August'],
      ['h2', 'Highlights'],
      ['h2', 'Key figures'],
      ['h2', 'Since the version of 1 August'],
    ]);
    expect(headings.map(({ tagName }) => tagName)).toContain('h3');
  });

  test('has the headings of the text in its contents, with what the agenda says of them', async () => {
    const contents = elementsOf(await read(sampleFlow), /^p$/).filter(({ properties }) =>
      String(properties.className).includes('contents'),
    );
    expect(contents.map((line) => wordsOf(line).replace('\t', ' | '))).toEqual([
      'Contents',
      'Open from last time',
      '1. Arrivals | (3 clips)',
      '2. Education | (1 gap)',
      'Annex',
    ]);
  });

  test('has tables as tables: every cell, joined headings, empty cells where a row is short', async () => {
    const table = elementsOf(await read(sampleFlow), /^table$/).find((one) => wordsOf(one).includes('Bulgaria'));
    const rows = elementsOf(table ?? { type: 'text', value: '' }, /^tr$/).map((row) =>
      elementsOf(row, /^t[hd]$/).map((cell) => {
        const { colSpan = 1, rowSpan = 1 } = cell.properties;
        return `${wordsOf(cell)} ${colSpan}×${rowSpan}`;
      }),
    );
    expect(rows).toEqual([
      ['Country 1×2', 'Arrivals 2×1'],
      ['Previous week 1×1', 'Current week 1×1'],
      ['Bulgaria 1×1', '144 1×1', '45 1×1'],
      ['Serbia 1×1', '196 1×1', ' 1×1'],
      ['Total* 1×1', '340 1×1', '45 1×1'],
    ]);
  });

  test('has pictures with the words for those who do not see them', async () => {
    const pictures = elementsOf(await read(sampleFlow), /^img$/);
    expect(pictures.map(({ properties }) => properties.alt)).toEqual(['Bar chart of arrivals, January to June']);
    expect(String(pictures[0]?.properties.src)).toMatch(/^data:image\/png;base64,iVBORw0KGgo/);
  });
});
