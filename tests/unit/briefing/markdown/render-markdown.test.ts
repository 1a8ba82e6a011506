import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import type { Flow, FlowBlock, FlowInline } from '../../../../lib/briefing/flow/flow';
import { textOfInlines } from '../../../../lib/briefing/flow/text-of-flow';
import { renderMarkdown } from '../../../../lib/briefing/markdown/render-markdown';
import { anyFlow } from '../any-flow';
import { arabicFlow } from '../arabic-flow';
import {
  body,
  flowOf,
  foreign,
  group,
  heading,
  jump,
  link,
  note,
  paragraph,
  picture,
  strong,
  table,
  text,
} from '../flow-of';
import { frenchFlow } from '../french-flow';
import { hostileFlow } from '../hostile-flow';
import { nodesOf, parseMarkdown, rawTextOf, textOf } from '../parse-markdown';
import { sampleFlow } from '../sample-flow';
import { allInlines, bareText, linksOfFlow, type Telling, textOfFlow } from '../text-of-flow';

const telling: Telling = {
  note: (number) => `[${number}]`,
  picture: (alt) => `[${alt}]`,
  notesTitle: false,
  header: 'once',
};
const flows = Object.entries({
  English: sampleFlow,
  Arabic: arabicFlow,
  French: frenchFlow,
  hostile: hostileFlow,
});
const markdownOf = (...blocks: FlowBlock[]) => renderMarkdown(flowOf(blocks));

describe('a Markdown export', () => {
  test.each(flows)('of the %s sample says what the flow says', (_, flow) => {
    expect(textOf(parseMarkdown(renderMarkdown(flow)))).toBe(textOfFlow(flow, telling));
  });

  test.each(flows)('of the %s sample is text, our links and our notes', (_, flow) => {
    const tree = parseMarkdown(renderMarkdown(flow));
    expect(strayNodes(tree)).toEqual([]);
    expect(noteNumbers(tree)).toEqual(flow.notes.map(({ number }) => String(number)));
    expect(definedNumbers(tree)).toEqual(flow.notes.map(({ number }) => String(number)));
  });

  test.each(flows.slice(0, 3))('of the %s sample leads where the flow does', (_, flow) => {
    const outside = linkUrls(parseMarkdown(renderMarkdown(flow))).filter((url) => !url.startsWith('#'));
    expect(outside).toEqual(linksOfFlow(flow));
  });

  test('links to no address that is not safe, and tells no password', () => {
    const urls = linkUrls(parseMarkdown(renderMarkdown(hostileFlow)));
    expect(urls).toEqual(['https://safe.example/']);
  });

  test('carries its marking at the top and at the bottom', () => {
    const lines = renderMarkdown(sampleFlow).trim().split('\n');
    expect([lines.at(0), lines.at(-1)]).toEqual(Array(2).fill('**TLP:AMBER · Sensitivity: moderate**'));
  });

  test('has headings of their own levels', () => {
    const headings = nodesOf(parseMarkdown(renderMarkdown(sampleFlow)), 'heading');
    expect(headings.slice(0, 4).map((node) => [node.depth, textOf(node)])).toEqual([
      [1, 'Regional working group, August'],
      [2, 'Highlights'],
      [2, 'Key figures'],
      [2, 'Since the version of 1 August'],
    ]);
  });

  test('puts a note behind the figure as a footnote and its source at the end', () => {
    const flow = flowOf([paragraph('body', [text('61,012'), note(1), text('.')])], {
      notes: [{ number: 1, children: [text('Source: '), link('https://safe.example/', text('IOM'))] }],
    });
    expect(renderMarkdown(flow)).toBe('61,012[^1].\n\n[^1]: Source: [IOM](https://safe.example/)\n');
  });

  test('leads from a jump to the heading, also where headings say the same', () => {
    const twice = markdownOf(
      paragraph('body', [jump('b', text('see')), text(' '), jump('nowhere', text('plain'))]),
      heading(2, [text('1. What’s new?')], { anchor: 'a' }),
      group('section', [body('x'), heading(2, [text('1. What’s new?')])], { anchor: 'b' }),
    );
    expect(twice).toContain('[see](#1-whats-new-1) plain');
  });

  test('gives a piece of evidence a heading to which jumps can lead', () => {
    const markdown = renderMarkdown(sampleFlow);
    expect(markdown).toContain('[E1](#e1--item-1)');
    expect(markdown).toContain('\n#### E1 · Item 1\n');
  });

  test('joins header rows down each column and says a heading over several columns with its note once', () => {
    const cell = [text('Arrivals'), note(1)];
    const block = table([], [['x', '1', '2']]);
    const flow = flowOf(
      [
        {
          ...block,
          role: 'figures',
          header: [
            [[text('Country')], cell, cell],
            [[text('Country')], [text('Then')], [text('Now')]],
          ],
        } as FlowBlock,
      ], // a table with another header
      { notes: [{ number: 1, children: [text('n')] }] },
    );
    expect(renderMarkdown(flow)).toContain('| Country | Arrivals[^1] – Then | Arrivals – Now |\n| - | -: | -: |\n');
  });

  test('tells a picture and does not show it', () => {
    const markdown = markdownOf({ type: 'image', image: picture, alt: 'A map', lang: '' });
    expect(markdown).toBe('\\[A map]\n');
  });

  test('keeps an action and how it stands in one item, a source and its address too', () => {
    const markdown = renderMarkdown(sampleFlow);
    expect(markdown).toContain('- Settle the period\\\n  IOM · open\n');
    expect(markdown).toContain('- **7,652** arrivals\n');
    expect(markdown).toMatch(/- \\\[1\] IOM, \[A report\]\(\S+\)\.\\\n {2}<https:\S+>\\\n {2}Cited under item 1\.\n/);
    expect(markdown).toContain('**Note** Ask IOM which quarter.');
  });

  test('isolates words that go the other way, and none that do not', () => {
    const line = [foreign('IOM'), text(', '), foreign('المفوضية')];
    expect(markdownOf(paragraph('body', line))).toBe('IOM, \u2068المفوضية\u2069\n');
    expect(renderMarkdown(flowOf([paragraph('body', line)], { dir: 'rtl' }))).toBe('\u2068IOM\u2069, المفوضية\n');
  });

  test('marks the direction of a paragraph whose first letter would mislead', () => {
    expect(markdownOf(group('quote', [body('DTM سجّلت')], { dir: 'rtl' }))).toBe('> \u200FDTM سجّلت\n');
  });

  test('isolates what goes the other way in a line made of several paragraphs', () => {
    const item = [paragraph('action-text', [text('إرسال')], { dir: 'auto' }), paragraph('action-facts', [text('IOM')])];
    const actions: FlowBlock = { type: 'list', role: 'actions', ordered: false, items: [item] };
    expect(markdownOf(actions)).toBe('- \u2068إرسال\u2069\\\n  IOM\n');
  });

  test('lets no word of a page end its own isolate', () => {
    const markdown = markdownOf(paragraph('body', [foreign('a\u2069\u202e שלום \u2067x'), text(' ours')]));
    expect(markdown).toBe('\u2068a\u202e שלום \u2067x\u2069\u202c\u2069 ours\n');
  });

  test('says marks that nest or repeat once', () => {
    const nested = paragraph('lead', [strong(text('a ')), strong(text('b'), strong(text('c'))), text(' ')]);
    expect(markdownOf(nested)).toBe('**a bc**\n');
  });
});

describe('a Markdown export of any text', () => {
  const holds = (predicate: (flow: Flow, tree: Root) => void) =>
    fc.assert(
      fc.property(anyFlow, (flow) => {
        predicate(flow, parseMarkdown(renderMarkdown(flow)));
      }),
      { numRuns: 150 },
    );

  test('holds no raw HTML, no image, no definition', () => {
    holds((_, tree) => expect(strayNodes(tree)).toEqual([]));
  }, 60_000);

  test('crosses out nothing but what its flow strikes', () => {
    holds((flow, tree) => {
      const struck = squeezed(allInlines(flow).map(struckWords).join(''));
      for (const node of nodesOf(tree, 'delete')) expect(struck).toContain(squeezed(textOf(node)));
      if (flow.blocks.every(({ type }) => type !== 'table')) {
        expect(squeezed(nodesOf(tree, 'delete').map(textOf).join(''))).toBe(struck);
      }
    });
  }, 60_000);

  test('reads as the very same text', () => {
    holds((flow, tree) => expect(textOf(tree)).toBe(textOfFlow(flow, telling)));
  }, 60_000);

  test('links where its flow links and nowhere else', () => {
    holds((flow, tree) => expect(linkUrls(tree)).toEqual(expectedLinks(flow, tree)));
  }, 60_000);

  test('places every note once and defines it once', () => {
    holds((flow, tree) => {
      const numbers = flow.notes.map(({ number }) => String(number));
      expect(noteNumbers(tree).sort()).toEqual(numbers.sort());
      expect(definedNumbers(tree).sort()).toEqual(numbers.sort());
    });
  }, 60_000);
});

function strayNodes(tree: Root) {
  const types = ['html', 'image', 'imageReference', 'linkReference', 'definition', 'inlineCode'] as const; // literals of the union
  const tasks = nodesOf(tree, 'listItem').filter(({ checked }) => typeof checked === 'boolean');
  return [...types.flatMap((type): object[] => nodesOf(tree, type)), ...tasks];
}

function squeezed(text: string): string {
  return bareText(text).replace(/\s/g, '');
}

/** A mark inside another of its kind counts once; notes stand outside. */
function struckWords(inlines: FlowInline[]): string {
  return inlines
    .map((inline) => {
      if (!('children' in inline)) return '';
      return inline.type === 'struck' ? textOfInlines(inline.children) : struckWords(inline.children);
    })
    .join('');
}

function linkUrls(tree: Root): string[] {
  return nodesOf(tree, 'link').map(({ url }) => url);
}

function noteNumbers(tree: Root): string[] {
  return nodesOf(tree, 'footnoteReference').map(({ identifier }) => identifier);
}

function definedNumbers(tree: Root): string[] {
  return nodesOf(tree, 'footnoteDefinition').map(({ identifier }) => identifier);
}

/** The addresses of links, and for jumps the address that GitHub gives to the heading that they lead to. */
function expectedLinks(flow: Flow, tree: Root): string[] {
  const slugs = githubSlugs(nodesOf(tree, 'heading').map((node) => rawTextOf(node).trim()));
  const anchors = flow.blocks.flatMap(anchorsOf);
  const slugOf = (to: string) => slugs.find((slug, index) => slug !== '' && anchors[index] === to) ?? '';
  const inLine = (inlines: FlowInline[]): string[] =>
    inlines.flatMap((inline) => {
      if (inline.type === 'link') return [inline.url];
      if (inline.type === 'jump') return slugOf(inline.to) === '' ? [] : [`#${slugOf(inline.to)}`];
      return 'children' in inline ? inLine(inline.children) : [];
    });
  return allInlines(flow).flatMap(inLine);
}

/** For each heading its anchor. */
function anchorsOf(block: FlowBlock): (string | null)[] {
  if (block.type === 'heading') return [block.anchor];
  if (block.type === 'group') return block.children.flatMap(anchorsOf);
  return block.type === 'list' ? block.items.flat().flatMap(anchorsOf) : [];
}

function githubSlugs(headings: string[]): string[] {
  const seen: string[] = [];
  return headings.map((heading) => {
    const base = [...heading.replace(/\[\d+\]/g, '').toLowerCase()]
      .map((character) => (character === ' ' ? '-' : character))
      .filter((character) => /[\p{L}\p{M}\p{N}\p{Pc}-]/u.test(character))
      .join('');
    let slug = base;
    for (let times = 1; seen.includes(slug); times += 1) slug = `${base}-${times}`;
    if (base !== '') seen.push(slug);
    return slug;
  });
}
