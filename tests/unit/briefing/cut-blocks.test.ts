import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutBlocks } from '../../../lib/briefing/cut-blocks';
import { snapCuts } from '../../../lib/briefing/snap-cuts';
import { textOfBlocks } from '../../../lib/briefing/text-of-blocks';
import { type Block, blockSchema, type Inline } from '../../../lib/model/content-block';

const t = (value: string): Inline => ({ type: 'text', value });
const strong = (...values: string[]): Inline => ({ type: 'strong', children: values.map(t) });
const p = (...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? t(child) : child)),
});
const list = (...items: string[]): Block => ({ type: 'list', ordered: false, items: items.map((item) => [p(item)]) });
const gap = p('[…]');

/** Blocks with the words cut that stand in {braces}: the braces are no part of them. */
function cut(marked: Block[]): Block[] {
  const text = textOfBlocks(marked);
  const cuts: { start: number; end: number }[] = [];
  let removed = 0;
  for (const { index, 0: brace } of text.matchAll(/[{}]/g)) {
    const place = index - removed;
    removed += 1;
    if (brace === '{') cuts.push({ start: place, end: place });
    else cuts.splice(-1, 1, { start: cuts.at(-1)?.start ?? 0, end: place });
  }
  return cutBlocks(withoutBraces(marked), cuts);
}

/** Braces stand in text only, so the JSON of it can be searched when the braces of JSON are set aside. */
function withoutBraces(blocks: Block[]): Block[] {
  return blocks.map((block) =>
    blockSchema.parse(
      JSON.parse(JSON.stringify(block), (_, value) => (typeof value === 'string' ? value.replace(/[{}]/g, '') : value)),
    ),
  );
}

describe('the text of blocks', () => {
  test('has lines for blocks, items and rows, and tabs between cells', () => {
    const table: Block = { type: 'table', header: [['Country', 'Arrivals']], rows: [['Greece', '26,100']] };
    const blocks: Block[] = [
      { type: 'heading', depth: 2, children: [t('Arrivals')] },
      p('By ', strong('land', ' and'), { type: 'break' }, 'sea'),
      { type: 'blockquote', children: [list('one', 'two')] },
      { type: 'code', value: 'a\nb' },
      table,
    ];
    expect(textOfBlocks(blocks)).toBe('Arrivals\nBy land and\nsea\none\ntwo\na\nb\nCountry\tArrivals\nGreece\t26,100');
    expect(textOfBlocks([])).toBe('');
  });
});

describe('words that are cut', () => {
  test.each([
    ['in the middle', 'In June {and in July }many came.', 'In June […] many came.'],
    ['a word, spaces left', 'In {June }many came.', 'In […] many came.'],
    ['a word, without its spaces', 'In June{ and July} many came.', 'In June […] many came.'],
    ['before a comma', 'In June{ and July}, many came.', 'In June […], many came.'],
    ['inside of brackets', 'Many (so{me in June}) came.', 'Many (so […]) came.'],
    ['after an opening bracket', 'Many ({some }of them) came.', 'Many ([…] of them) came.'],
    ['at the beginning', '{In June }many came.', '[…] many came.'],
    ['at the end', 'Many came{ in June.}', 'Many came […]'],
    ['two, far apart', '{In} June {many }came.', '[…] June […] came.'],
    ['two with only a space between them', 'In {June} {many} came.', 'In […] came.'],
    ['two beside each other', 'In {June }{many} came.', 'In […] came.'],
    ['nothing but a space', 'In{ }June', 'In June'],
  ])('leave one ellipsis: %s', (_, marked, expected) => {
    expect(textOfBlocks(cut([p(marked)]))).toBe(expected);
  });

  test.each([
    ['a number in thousands', 'Some 11,2{67 came} then.', 'Some […] then.'],
    ['a number with a space', 'Quelque 13{ 284 personnes} sont là.', 'Quelque […] sont là.'],
    ['its per cent', 'Down −10.3{ % in} June.', 'Down […] June.'],
    ['its sign', 'Down{ −}10.3 % in June.', 'Down […] in June.'],
    ['a date', 'Until 2018-06{-30 or} so.', 'Until […] so.'],
    ['Arabic digits', 'وصل ١١٬٢{٦٧ شخصا} أمس', 'وصل […] أمس'],
    ['the beginning and the end', '1{1,267 and 8,0}34 came.', '[…] came.'],
    ['a pair of surrogates', 'Many \ud83d{\ude00 came} then.', 'Many […] then.'],
    ['a letter and its accent', 'Cafe{\u0301 and tea} then.', 'Caf […] then.'],
    ['an emoji of several', 'A \u{1f469}\u200d{\u{1f4bb} and} B', 'A […] B'],
  ])('never split %s', (_, marked, expected) => {
    expect(textOfBlocks(cut([p(marked)]))).toBe(expected);
  });

  test('keep the marks and links that they stand in, and those that go wholly leave none', () => {
    const link = (value: string): Inline => ({ type: 'link', url: 'https://dtm.example.org/', children: [t(value)] });
    expect(cut([p('By ', link('land {and }sea'), ' they ', strong('came{ all'), ' day}.')])).toEqual([
      p(
        'By ',
        { type: 'link', url: 'https://dtm.example.org/', children: [t('land '), t('[…] '), t('sea')] },
        ' they ',
        strong('came'),
        ' […]',
        '.',
      ),
    ]);
    expect(cut([p('By ', link('{land}'), ' and ', strong('{sea', ' they} came'))])).toEqual([
      p('By ', '[…]', ' and ', '[…]', strong(' came')),
    ]);
  });

  test('take line breaks with them', () => {
    const br: Inline = { type: 'break' };
    expect(cut([p('one', br, '{two', br, 'three}', br, 'four')])).toEqual([p('one', br, '[…]', br, 'four')]);
    expect(cut([p('one{ a', br, 'two} b')])).toEqual([p('one', ' […]', ' b')]);
  });
});

describe('blocks that are cut', () => {
  test.each<[string, Block[], Block[]]>([
    ['one whole', [p('a'), p('{b}'), p('c')], [p('a'), gap, p('c')]],
    ['a run of them', [p('a'), p('{b'), list('c', 'd'), p('e}'), p('f')], [p('a'), gap, p('f')]],
    ['two that are cut one by one', [p('a'), p('{b}'), p('{c}'), p('d')], [p('a'), gap, p('d')]],
    ['an item', [list('a', '{b}', 'c')], [list('a', '[…]', 'c')]],
    ['a run of items', [list('a', '{b', 'c}', 'd')], [list('a', '[…]', 'd')]],
    ['a whole list', [p('a'), list('{b', 'c}'), p('d')], [p('a'), gap, p('d')]],
    ['all', [p('{a'), p('b}')], [gap]],
    ['the end of one and the next', [p('a {b'), p('c}'), p('d')], [p('a ', '[…]'), p('d')]],
    ['the end of one and the beginning of the next', [p('a {b'), p('c} d')], [p('a ', '[…]'), p(' d')]],
    ['one and the beginning of the next', [p('a'), p('{b'), p('c} d')], [p('a'), p('[…]', ' d')]],
    ['with the line end before it', [p('a{'), p('b} c')], [p('a'), p('[…]', ' c')]],
    ['with the line end after it', [p('a {b'), p('}c')], [p('a ', '[…]'), p('c')]],
    ['a paragraph and the first item', [p('{a'), list('b}', 'c')], [gap, list('c')]],
    [
      'inside a quotation',
      [{ type: 'blockquote', children: [p('a'), p('{b}')] }],
      [{ type: 'blockquote', children: [p('a'), gap] }],
    ],
    [
      'code',
      [
        { type: 'code', value: 'a\n{b}\nc' },
        { type: 'code', value: '{d}' },
      ],
      [{ type: 'code', value: 'a\n[…]\nc' }, gap],
    ],
  ])('leave one ellipsis: %s', (_, marked, expected) => {
    expect(cut(marked)).toEqual(expected);
  });

  test('in a table each cell says that it lost something, and a run of rows leaves one', () => {
    const table = (...rows: string[][]): Block => ({ type: 'table', header: [['Country', 'Arrivals']], rows });
    const rows = [
      ['Greece', '{26,100'],
      ['Italy}', '18,500'],
      ['{Spain', '27,500'],
      ['Cyprus', '73}'],
      ['Malta', '0'],
    ];
    expect(cut([table(...rows)])).toEqual([table(['Greece', '[…]'], ['[…]', '18,500'], ['[…]', ''], ['Malta', '0'])]);
    expect(cut([p('a'), { type: 'table', header: [['{x', 'y']], rows: [['1', '2}']] }, p('b')])).toEqual([
      p('a'),
      gap,
      p('b'),
    ]);
  });
});

test('no cuts, or none that cuts anything, leave blocks as they are', () => {
  const blocks = [p('In ', strong('June'), ' many came.'), list('a', 'b')];
  expect(cutBlocks(blocks, [])).toEqual(blocks);
  expect(
    cutBlocks(blocks, [
      { start: 5, end: 5 },
      { start: 900, end: 950 },
    ]),
  ).toEqual(blocks);
});

describe('whatever is cut of whatever blocks', () => {
  const word = fc.constantFrom(
    'many',
    '11,267',
    'came',
    '13 284',
    '😀',
    'é',
    '، و',
    'x',
    '(',
    '-3 %',
    '2018-06-30',
    ' ',
    '  ',
  );
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
  const inline: fc.Arbitrary<Inline> = fc.letrec<{ inline: Inline }>((tie) => ({
    inline: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      text.map(t),
      fc.constant<Inline>({ type: 'break' }),
      fc.record({
        type: fc.constantFrom('strong', 'emphasis', 'superscript'),
        children: fc.array(tie('inline'), { minLength: 1, maxLength: 3 }),
      }),
    ),
  })).inline;
  const row = fc.array(text, { minLength: 2, maxLength: 2 });
  const block: fc.Arbitrary<Block> = fc.letrec<{ block: Block }>((tie) => ({
    block: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.array(inline, { minLength: 1, maxLength: 4 }).map((children): Block => ({ type: 'paragraph', children })),
      text.map((value): Block => ({ type: 'code', value })),
      fc.array(row, { minLength: 1, maxLength: 3 }).map((rows): Block => ({ type: 'table', header: [], rows })),
      fc
        .array(tie('block'), { minLength: 1, maxLength: 2 })
        .map((children): Block => ({ type: 'blockquote', children })),
      fc
        .array(fc.array(tie('block'), { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
        .map((items): Block => ({ type: 'list', ordered: true, items })),
    ),
  })).block;
  const cuts = fc.array(
    fc.tuple(fc.nat(120), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({ start, end: start + length })),
    { maxLength: 4 },
  );
  const blocks = fc.array(block, { minLength: 1, maxLength: 4 });
  /** Letters and signs only: the spaces around an ellipsis are its own. */
  const bare = (value: string) => value.replaceAll('[…]', '').replace(/\s+/g, '');

  test('exactly the kept ranges remain, and no character of them changes', () => {
    fc.assert(
      fc.property(blocks, cuts, (given, wanted) => {
        const whole = textOfBlocks(given);
        const snapped = snapCuts(whole, wanted);
        let kept = '';
        let from = 0;
        for (const { start, end } of snapped) {
          kept += whole.slice(from, start);
          from = end;
        }
        kept += whole.slice(from);
        const result = cutBlocks(given, wanted);
        expect(bare(textOfBlocks(result))).toBe(bare(kept));
        for (const one of result) blockSchema.parse(one);
      }),
      { numRuns: 500 },
    );
  });

  test('what the person marked is gone, and cutting the same again changes nothing', () => {
    fc.assert(
      fc.property(blocks, cuts, (given, wanted) => {
        const whole = textOfBlocks(given);
        const snapped = snapCuts(whole, wanted);
        expect(snapCuts(whole, snapped)).toEqual(snapped);
        for (const { start, end } of wanted) {
          if (!/\S/.test(whole.slice(start, end))) continue;
          for (let at = start; at < Math.min(end, whole.length); at += 1)
            expect(/\s/.test(whole[at] ?? '') || snapped.some((one) => one.start <= at && at < one.end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('each cut shows, and outside of tables never twice in a row', () => {
    const noTables = blocks.filter((given) => !JSON.stringify(given).includes('"table"'));
    fc.assert(
      fc.property(noTables, cuts, (given, wanted) => {
        const snapped = snapCuts(textOfBlocks(given), wanted);
        const shown = textOfBlocks(cutBlocks(given, wanted));
        expect(shown.split('[…]').length - 1).toBe(snapped.length);
        expect(shown).not.toMatch(/\[…\]\s*\[…\]/);
      }),
      { numRuns: 500 },
    );
  });
});
