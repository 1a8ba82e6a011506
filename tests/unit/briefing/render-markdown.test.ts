import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderHast } from '../../../lib/briefing/render-hast';
import { renderMarkdown } from '../../../lib/briefing/render-markdown';
import type { Block, Inline } from '../../../lib/model/content-block';
import { makeActionRow, makeLastTime } from './last-time-records';
import { nodesOf, parseMarkdown, textOf } from './parse-markdown';
import { makeClip, makeMeeting, makeSource, makeTopic, onTopic } from './records';
import { linksOf, textOfHast } from './text-of-hast';

const special = fc.constantFrom(
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '``````````',
  '~~',
  '~~~',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '&amp;',
  '&#42;',
  '&',
  '\\',
  '|',
  '#',
  '# ',
  '===',
  '---',
  '- ',
  '+ ',
  '1. ',
  '1) ',
  '> ',
  '    ',
  '\t',
  '\n',
  '\n\n',
  ':',
  '"',
  "'",
  '$',
  '^',
  '=',
  '<script>alert(1)</script>',
  '<!--',
  '-->',
  '<![CDATA[',
  '<?php',
  '</div>',
  '<b onclick=x>',
  'http://evil.example/',
  'www.evil.example',
  '<https://evil.example>',
  'a@evil.example',
  '[x]: http://evil.example',
  '[^1]',
  '![x](http://evil.example/x.png)',
  'javascript:alert(1)',
  '| - | - |',
  '\u202e',
  '\u2066',
  '\u0000',
  '\u0008',
  '\u00a0',
  'مرحبا',
  'é',
  '日本',
  '👍',
  'word',
  ' ',
  'a',
  '1',
  '.',
  '!',
  '-',
);
const text = fc.oneof(
  fc.array(special, { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const url = fc.constantFrom(
  'https://safe.example/a',
  'https://safe.example/b?x=1&y=(2)#:~:text=a%20b',
  'http://safe.example/<>"\' `',
  'mailto:a@safe.example',
);

const { inline } = fc.letrec<{ inline: Inline; inlines: Inline[] }>((tie) => ({
  inlines: fc.array(tie('inline'), { maxLength: 4 }),
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value): Inline => ({ type: 'text', value })),
    fc.constant<Inline>({ type: 'break' }),
    fc.record({ type: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('inlines') }), // literals of the union
    fc.record({ type: fc.constant('link' as const), url, children: tie('inlines') }), // literal of the union
  ),
}));
const inlines = fc.array(inline, { maxLength: 5 });
const cells = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 4 });
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => ({
  blocks: fc.array(tie('block'), { maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ type: fc.constant('paragraph' as const), children: inlines }), // literal of the union
    fc.record({
      type: fc.constant('heading' as const),
      depth: fc.constantFrom(1 as const, 3 as const),
      children: inlines,
    }), // same
    text.map((value): Block => ({ type: 'code', value })),
    fc.record({ type: fc.constant('table' as const), header: cells, rows: cells }), // literal of the union
    fc.record({ type: fc.constant('blockquote' as const), children: tie('blocks') }), // literal of the union
    fc.record({
      type: fc.constant('list' as const),
      ordered: fc.boolean(),
      items: fc.array(tie('blocks'), { maxLength: 3 }),
    }), // same
  ),
}));

function inputWith(blocks: Block[], words: { title: string; note: string; line: string }): BriefingInput {
  const source = makeSource(1, {
    title: words.title,
    producer: [words.title],
    published: '2018',
    caveats: [words.title],
  });
  const clip = makeClip(1, source, { kind: 'excerpt', quote: 'fallback', blocks }, { note: words.note });
  return {
    meeting: makeMeeting({ title: words.title, place: words.title }),
    topics: [
      {
        topic: makeTopic(0, words.title, { lineToTake: words.line }),
        clips: onTopic([clip, source]),
        gaps: [],
        lastTime: makeLastTime(words.title, {
          openActions: [makeActionRow(words.line || 'x', { owners: [words.note] })],
        }),
      },
    ],
    openActions: [makeActionRow(words.title || 'x')],
    images: new Map(),
    preparedAt: '2018-08-08T15:05:00.000Z',
    locale: 'en-GB',
  };
}

const words = fc.record({ title: text, note: text, line: text });

describe('a Markdown export of any text', () => {
  test('holds no raw HTML, no image, no definition and no footnote', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), words, (blocks, written) => {
        const tree = parseMarkdown(renderMarkdown(makeBriefing(inputWith(blocks, written))));
        for (const type of ['html', 'image', 'imageReference', 'linkReference', 'definition'] as const) // literals of the union
          expect(nodesOf(tree, type)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('links where its records link and nowhere else', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), words, (blocks, written) => {
        const document = makeBriefing(inputWith(blocks, written));
        const tree = parseMarkdown(renderMarkdown(document));
        expect(nodesOf(tree, 'link').map((link) => link.url)).toEqual(linksOf(renderHast(document)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test('reads as the very same text', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), words, (blocks, written) => {
        const document = makeBriefing(inputWith(blocks, written));
        expect(textOf(parseMarkdown(renderMarkdown(document)))).toBe(textOfHast(renderHast(document)));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
