import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { isUnchanged, type OutlineChanges } from '../../../../lib/briefing/compare/outline-changes';
import type { BriefingOutline, OutlinedClip } from '../../../../lib/model/briefing-version';
import { clip, monthlyOfJune, monthlyOfSeptember, outline, section, table } from '../outlines';
import { uuid } from '../records';

const onOne = (...clips: OutlinedClip[]) => outline([section(1, { clips })]);
/** "Arrivals, Mar: 666 → 598 (-68)" */
const moves = ({ moved }: OutlineChanges) =>
  moved.flatMap((figures) =>
    figures.moves.map(({ row, column, before, after, difference }) => {
      const name = [row, column].filter(Boolean).join(', ');
      const unit = difference?.unit === 'points' ? ' points' : '';
      return `${name ? `${name}: ` : ''}${before} → ${after}${difference ? ` (${difference.value}${unit})` : ''}`;
    }),
  );
const moved = (before: OutlinedClip, after: OutlinedClip) => moves(compareOutlines(onOne(before), onOne(after)));
const clipsOf = (entries: OutlineChanges['added']) =>
  entries.flatMap((entry) => (entry.kind === 'clip' ? [entry.clip.clipId] : []));
const kinds = (entries: { kind: string }[]) => entries.map(({ kind }) => kind);

// A busy machine takes several times as long.
vi.setConfig({ testTimeout: 20_000 });

describe('figures that moved in a table', () => {
  const revised = [
    'Arrivals, Mar: 666 → 598 (-68)',
    'Arrivals, Apr: 1,419 → 1,801 (382)',
    'Arrivals, May: 2,557 → 2,242 (-315)',
    'Arrivals, Jun: 2,294 → 2,295 (1)',
    // The total is over other months, so what lies between the two is no difference of one figure.
    'Arrivals, Total: 7,652 → 16,144',
  ];

  test('the September edition of the monthly table moves March to June, and brings three months', () => {
    const changes = compareOutlines(onOne(monthlyOfJune), onOne(monthlyOfSeptember));
    expect(moves(changes)).toEqual(revised);
    expect(changes.moved[0]).toMatchObject({ citation: monthlyOfSeptember.citation, at: [{ number: 1 }] });
    expect(changes.added).toMatchObject([{ kind: 'table-part', labels: ['Jul', 'Aug', 'Sep'] }]);
    expect(changes.removed).toEqual([]);
  });

  test('an edition that comes beside the one before moves the figures too, and is added', () => {
    const changes = compareOutlines(onOne(monthlyOfJune), onOne(monthlyOfJune, monthlyOfSeptember));
    expect(moves(changes)).toEqual(revised);
    expect(changes.added).toMatchObject([{ kind: 'clip', clip: { clipId: monthlyOfSeptember.clipId } }]);
  });

  test('months down the side are found as well, whatever rows came between', () => {
    const page = 'https://portal.example/rolling';
    const before = [
      ['Month', 'Arrivals'],
      ['January', '237'],
      ['March', '666'],
      ['April', '1,419'],
    ];
    const after = [
      ['Month', 'Arrivals'],
      ['January', '237'],
      ['February', '479'],
      ['March¹', '598'],
      ['April', '1,801'],
    ];
    const changes = compareOutlines(onOne(table(1, '', before, { page })), onOne(table(2, '', after, { page })));
    expect(moves(changes)).toEqual(['March¹, Arrivals: 666 → 598 (-68)', 'April, Arrivals: 1,419 → 1,801 (382)']);
    expect(changes.added).toMatchObject([{ kind: 'table-part', labels: ['February'] }]);
  });

  const weekly = (number: number, weeks: string[], rows: string[][]) =>
    table(
      number,
      'Countries of first arrival to Europe',
      [
        ['Country', 'Arrivals', 'Arrivals', 'Percentage change'],
        ['Country', `Previous week ${weeks[0]}`, `Current week ${weeks[1]}`, 'Percentage change'],
        ...rows,
      ],
      { page: 'https://migration.example/europe' },
    );

  test('a week that rolled on is a new column, not a figure that moved', () => {
    const before = weekly(
      1,
      ['05 Jul – 11 Jul', '12 Jul – 18 Jul'],
      [
        ['Bulgaria', '144', '45', '−68 %'],
        ['Serbia', '196', '288'],
      ],
    );
    const after = weekly(
      2,
      ['12 Jul – 18 Jul', '19 Jul – 25 Jul'],
      [
        ['Bulgaria', '45', '60', '33 %'],
        ['Serbia', '288', '300'],
      ],
    );
    const changes = compareOutlines(onOne(before), onOne(after));
    expect(moves(changes)).toEqual(['Bulgaria, Percentage change: −68 % → 33 % (101 points)']);
    expect(changes.added).toMatchObject([
      { labels: ['Arrivals – Previous week 12 Jul – 18 Jul', 'Arrivals – Current week 19 Jul – 25 Jul'] },
    ]);
    expect(changes.removed).toMatchObject([
      { labels: ['Arrivals – Previous week 05 Jul – 11 Jul', 'Arrivals – Current week 12 Jul – 18 Jul'] },
    ]);
  });

  const simple = (number: number, value: string, given: Partial<OutlinedClip> = {}, caption = 'Arrivals by country') =>
    table(
      number,
      caption,
      [
        ['Country', 'Arrivals', 'Share'],
        ['Italy', value, '40%'],
        ['Spain', '27,500', '60%'],
      ],
      given,
    );

  test.each([
    ['two pages and another caption', {}, 'Departures by country', []],
    ['two pages and no caption', {}, '', []],
    ['two pages and one caption', {}, 'Arrivals by country', ['Italy, Arrivals: 18,500 → 18,600 (100)']],
    ['one page and no caption', { page: 'https://portal.example/1' }, '', ['Italy, Arrivals: 18,500 → 18,600 (100)']],
    ['one page and another caption', { page: 'https://portal.example/1' }, 'Departures by country', []],
    [
      'one page and the same table of another year',
      { page: 'https://portal.example/1' },
      'Arrivals by country, 2017',
      [],
    ],
  ])('tables on %s', (_what, given, caption, expected) => {
    expect(moved(simple(1, '18,500'), simple(2, '18,600', given, caption))).toEqual(expected);
  });

  test('of several that could be meant, the one of the same caption is the next edition', () => {
    const page = 'https://portal.example/1';
    const others = [simple(2, '1', { page }, ''), simple(3, '18,600', { page })];
    const changes = compareOutlines(onOne(simple(1, '18,500')), onOne(...others));
    expect(moves(changes)).toEqual(['Italy, Arrivals: 18,500 → 18,600 (100)']);
    expect(clipsOf(changes.added)).toEqual([uuid(2)]);
  });

  test('a second table of the same reading is no edition of the first', () => {
    const [first, second] = [
      simple(1, '18,500', {}, ''),
      simple(2, '18,600', { page: 'https://portal.example/1' }, ''),
    ];
    const same = { ...second, citation: first.citation };
    expect(moves(compareOutlines(onOne(first), onOne(first, same)))).toEqual([]);
    expect(moves(compareOutlines(onOne(first), onOne(first, second)))).toEqual([
      'Italy, Arrivals: 18,500 → 18,600 (100)',
    ]);
  });

  test.each([
    ['another notation of one number', '1885', '1,885', []],
    ['a mark of a note', '18,500', '18,500*', []],
    ['a number in place of none', '–', '18,500', ['–→18,500']],
    ['none in place of a number', '18,500', '', ['18,500→–']],
    ['a number that looks like a year', '1999', '2050', ['1999→2050']],
    ['a date', '12 July 2018', '19 July 2018', []],
    ['words', 'not yet', 'unknown', []],
  ])('a cell with %s', (_what, old, now, expected) => {
    const page = 'https://portal.example/1';
    const changes = compareOutlines(onOne(simple(1, old)), onOne(simple(2, now, { page })));
    expect(changes.moved.flatMap((figures) => figures.moves.map(({ before, after }) => `${before}→${after}`))).toEqual(
      expected,
    );
  });

  test('rows that only a number counts are known by their name', () => {
    const cells = (...rows: string[][]) => [['No.', 'Country', 'Arrivals'], ...rows];
    const page = 'https://portal.example/rank';
    const before = table(1, '', cells(['1', 'Italy', '10'], ['2', 'Spain', '9']), { page });
    const after = table(2, '', cells(['1', 'Spain', '12'], ['2', 'Italy', '10']), { page });
    expect(moved(before, after)).toEqual(['Spain, Arrivals: 9 → 12 (3)']);
  });

  test('a table without a header is known by its rows, and by the places of its columns', () => {
    const page = 'https://portal.example/key-value';
    const before = table(
      1,
      '',
      [
        ['Total', '7,652'],
        ['Women', '900'],
      ],
      { page },
    );
    const after = table(
      2,
      '',
      [
        ['Total', '8,034'],
        ['Children', '12'],
        ['Women', '900'],
      ],
      { page },
    );
    expect(moved(before, after)).toEqual(['Total: 7,652 → 8,034']);
  });
});

describe('figures that moved in a sentence', () => {
  const page = 'https://euaa.example/latest-asylum-trends';
  const august = clip(1, 'EU+ asylum authorities received 78,000 asylum applications in August 2024.', { page });
  const september = clip(2, 'EU+ asylum authorities received 84,000 asylum applications in September 2024.', { page });

  test('the next reading of a rolling page moves its figure', () => {
    const changes = compareOutlines(onOne(august), onOne(september));
    expect(moves(changes)).toEqual(['78,000 → 84,000 (6000)']);
    expect(changes.moved[0]).toMatchObject({ of: september.words, citation: 'Source 2', clipId: uuid(2) });
    expect([...changes.added, ...changes.removed, ...changes.rewritten]).toEqual([]);
  });

  test('it does so beside the earlier one, if it is another reading of the page', () => {
    expect(moves(compareOutlines(onOne(august), onOne(august, september)))).toEqual(['78,000 → 84,000 (6000)']);
    const sameReading = { ...september, citation: august.citation };
    expect(moves(compareOutlines(onOne(august), onOne(august, sameReading)))).toEqual([]);
  });

  test.each([
    ['of another page', { page: 'https://other.example/' }],
    ['in other words', { words: 'Some 84,000 people applied in September 2024.' }],
    ['of another year', { words: 'EU+ asylum authorities received 84,000 asylum applications in 2023.' }],
    ['of no page', { page: '' }],
  ])('a sentence %s is another one', (_what, given) => {
    const changes = compareOutlines(onOne(august), onOne({ ...september, ...given }));
    expect(moves(changes)).toEqual([]);
    expect([clipsOf(changes.added), clipsOf(changes.removed)]).toEqual([[uuid(2)], [uuid(1)]]);
  });

  test('a clip that shows other numbers than before moved them, one in other words was written anew', () => {
    const shows = (words: string) => onOne(clip(1, words));
    const figures = compareOutlines(
      shows('About 11,267 in all, 70% in Bosnia'),
      shows('About 12,001 in all, 71% in Bosnia'),
    );
    expect(moves(figures)).toEqual(['11,267 → 12,001 (734)', '70% → 71% (1 points)']);
    expect(figures.rewritten).toEqual([]);
    const words = compareOutlines(shows('About 11,267 in all'), shows('Some 11,267 in all'));
    expect(moves(words)).toEqual([]);
    expect(words.rewritten).toMatchObject([{ of: 'clip', before: 'About 11,267 in all', after: 'Some 11,267 in all' }]);
  });

  test.each([
    ['198.686', '198.700', ''],
    ['11,267', '13 284', ''],
    ['13 284', '13 384', '100'],
    ['1.198.686', '1.198.700', '14'],
    ['12,5', '13,75', '1.25'],
    ['12,5', '1,250', ''],
    ['0.686', '0.7', '0.014'],
    ['40%', '33.5%', '-6.5 points'],
    ['٦٣٦٬٤٢٦', '٦٣٦٬٤٢٨', '2'],
    ['1.2 million', '1.5 million', ''],
    ['€1,200', '€1,500', ''],
    ["13'284", "13'285", '1'],
    ['99999999999999999', '99999999999999998', ''],
  ])('%s and %s differ by “%s”', (old, now, difference) => {
    const rolling = { page };
    const say = (number: number, figure: string) => clip(number, `A total of ${figure} persons`, rolling);
    expect(moved(say(1, old), say(2, now))).toEqual([`${old} → ${now}${difference ? ` (${difference})` : ''}`]);
  });

  test('in a text whose other numbers show what a point does, it can be told', () => {
    const say = (number: number, figure: string) => clip(number, `${figure} de 1.198.686 personas`, { page });
    expect(moved(say(1, '198.686'), say(2, '198.700'))).toEqual(['198.686 → 198.700 (14)']);
  });

  test('the same words clipped again are no change', () => {
    expect(isUnchanged(compareOutlines(onOne(august), onOne({ ...august, clipId: uuid(7) })))).toBe(true);
  });
});

describe('key figures and figures', () => {
  const sentence = (total: string, share: string) => `A total of ${total} were registered, ${share} of them in Bosnia.`;
  const june = sentence('11,267', '70%');
  const september = sentence('12,817', '71%');

  test('a figure of the same sentence moved, at the head and on the item once', () => {
    const version = (what: string, printed: string) =>
      outline([section(1, { figures: [{ what, printed }] })], { keyFigures: [{ what, printed }] });
    const changes = compareOutlines(version(june, '11,267'), version(september, '12,817'));
    expect(moves(changes)).toEqual(['11,267 → 12,817 (1550)']);
    expect(changes.moved[0]?.at).toEqual([]);
  });

  test('a figure with another value of the same is moved, wherever its number stands', () => {
    const version = (printed: string) => outline([], { keyFigures: [{ what: 'Arrivals to June', printed }] });
    expect(moves(compareOutlines(version('7,652'), version('8,034')))).toEqual(['7,652 → 8,034 (382)']);
    const now = outline([], { keyFigures: [{ what: june, printed: '11,940' }] });
    const then = outline([], { keyFigures: [{ what: june, printed: '11,267' }] });
    expect(moves(compareOutlines(then, now))).toEqual(['11,267 → 11,940 (673)']);
  });

  test('another number of the same sentence is another figure', () => {
    const version = (printed: string) => outline([], { keyFigures: [{ what: june, printed }] });
    const changes = compareOutlines(version('11,267'), version('70%'));
    expect(moves(changes)).toEqual([]);
    expect([changes.added, changes.removed]).toMatchObject([[{ printed: '70%' }], [{ printed: '11,267' }]]);
  });
});

describe('everything else', () => {
  test('items are known by their topic, or else by their title', () => {
    const before = outline([section(1, { title: 'Arrivals' }), section(2, { title: 'Education' }), section(3)]);
    const after = outline([
      section(1, { title: 'Arrivals by land' }),
      section(2, { topicId: uuid(77), title: 'EDUCATION ', lineToTake: 'Agree.' }),
      section(4, { title: 'AoB' }),
    ]);
    const changes = compareOutlines(before, after);
    expect(changes.items).toEqual([
      { kind: 'renamed', place: { number: 1, title: 'Arrivals by land', gone: false }, before: 'Arrivals' },
      { kind: 'renamed', place: { number: 2, title: 'EDUCATION ', gone: false }, before: 'Education' },
      { kind: 'added', place: { number: 4, title: 'AoB', gone: false } },
      { kind: 'removed', place: { number: 3, title: 'Item 3', gone: true } },
    ]);
    expect(changes.added).toMatchObject([{ kind: 'text', part: 'lineToTake', text: 'Agree.', at: [{ number: 2 }] }]);
  });

  test('a clip that stands on other items moved, and is neither added nor removed', () => {
    const one = clip(1, 'Schools have reopened');
    const before = outline([section(1, { clips: [one] }), section(2), section(3)]);
    const after = outline([section(1), section(2, { clips: [one] }), section(3, { clips: [one] })]);
    expect(compareOutlines(before, after)).toMatchObject({
      added: [],
      removed: [],
      items: [{ kind: 'clip-moved', from: [{ number: 1 }], to: [{ number: 2 }, { number: 3 }] }],
    });
  });

  test('a clip on two items is added once, with both', () => {
    const one = clip(1, 'Schools have reopened');
    const before = outline([section(1), section(2)]);
    const after = outline([section(1, { clips: [one] }), section(2, { clips: [one] })]);
    expect(compareOutlines(before, after).added).toMatchObject([{ kind: 'clip', at: [{ number: 1 }, { number: 2 }] }]);
  });

  test('what is written is new, gone, or written anew', () => {
    const before = outline([section(1, { lineToTake: 'Old line', ask: 'Agree' })], { highlights: 'Old' });
    const after = outline([section(1, { lineToTake: 'New line', summary: 'Much' })], { highlights: 'New' });
    expect(compareOutlines(before, after)).toMatchObject({
      added: [{ kind: 'text', part: 'summary', text: 'Much' }],
      removed: [{ kind: 'text', part: 'ask', text: 'Agree' }],
      rewritten: [
        { of: 'highlights', at: [], before: 'Old', after: 'New' },
        { of: 'lineToTake', at: [{ number: 1 }], before: 'Old line', after: 'New line' },
      ],
    });
  });

  test('actions come, go and change; one that went to another item is the same', () => {
    const action = (text: string, facts = 'IOM · open') => ({ text, facts });
    const before = outline([
      section(1, { actions: [action('Send it'), action('Draw a map'), action('Count')] }),
      section(2),
    ]);
    const after = outline([
      section(1, { actions: [action('Send it', 'IOM · overdue · open'), action('Ask')] }),
      section(2, { actions: [action('Count')] }),
    ]);
    expect(compareOutlines(before, after)).toMatchObject({
      added: [{ kind: 'action', text: 'Ask' }],
      removed: [{ kind: 'action', text: 'Draw a map' }],
      rewritten: [{ of: 'action', name: 'Send it', before: 'IOM · open', after: 'IOM · overdue · open' }],
    });
  });

  test('gaps open and close on an item that is in both', () => {
    const before = outline([section(1, { gaps: ['Nothing is cited.'] }), section(2, { gaps: ['Nothing is cited.'] })]);
    const after = outline([section(1, { gaps: ['One source.'] }), section(3, { gaps: ['Nothing is cited.'] })]);
    const changes = compareOutlines(before, after);
    expect(changes.added).toMatchObject([{ kind: 'gap', text: 'One source.', at: [{ number: 1 }] }]);
    expect(changes.removed).toMatchObject([{ kind: 'gap', text: 'Nothing is cited.', at: [{ number: 1 }] }]);
    expect(kinds(changes.items)).toEqual(['added', 'removed']);
  });

  test('another order of clips and items is no change', () => {
    const [one, two] = [clip(1, 'One'), clip(2, 'Two')];
    const before = outline([section(1, { clips: [one, two] }), section(2)]);
    const after = outline([section(2), section(1, { clips: [two, one] })]);
    expect(isUnchanged(compareOutlines(before, after))).toBe(true);
  });
});

/** Versions that have much in common: few pages, sentences and tables, with any of some numbers. */
const number = fc.constantFrom('7,652', '8,034', '198.686', '40%', '13 284', '–', '2018', 'n/a');
const label = fc.constantFrom('Italy', 'Spain', 'Jan', 'Feb', 'Total', 'Previous week 05 Jul – 11 Jul', '');
const anyClip = fc
  .record({
    id: fc.integer({ min: 1, max: 12 }),
    page: fc.constantFrom('', 'https://a.example/', 'https://b.example/'),
    citation: fc.constantFrom('one', 'two'),
    words: fc.constantFrom('A total of N persons', 'N in June 2018 and N in all', 'Some', '', 'Table (June edition)'),
    numbers: fc.tuple(number, number),
    cells: fc.oneof(
      { weight: 2, arbitrary: fc.constant<string[][]>([]) },
      fc
        .tuple(
          fc.array(label, { minLength: 1, maxLength: 4 }),
          fc.array(fc.tuple(label, number, number, number), { maxLength: 4 }),
        )
        .map(([header, rows]) => [header, ...rows]),
    ),
  })
  .map(({ id, numbers, words, ...rest }): OutlinedClip => {
    let next = 0;
    return { ...rest, clipId: uuid(id), words: words.replace(/N/g, () => numbers[next++] ?? '') };
  });
const figures = fc.array(
  fc.record({ printed: number, what: fc.constantFrom('Of 7,652 some 40%', 'Of 8,034 some 40%', 'Arrivals') }),
  { maxLength: 4 },
);
const text = fc.constantFrom('', 'Agree', 'Disagree');
const anyOutline: fc.Arbitrary<BriefingOutline> = fc
  .record({
    highlights: text,
    keyFigures: figures,
    sections: fc.array(
      fc.record({
        topic: fc.integer({ min: 1, max: 4 }),
        title: fc.constantFrom('Arrivals', 'Education'),
        ...{ summary: text, lineToTake: text, ask: text, figures },
        clips: fc.array(anyClip, { maxLength: 5 }),
        actions: fc.array(fc.record({ text: fc.constantFrom('Send', 'Ask'), facts: text }), { maxLength: 3 }),
        gaps: fc.array(fc.constantFrom('None', 'Old'), { maxLength: 2 }),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ sections, ...rest }) => {
    // One clip says one thing, on however many items it stands.
    const known = new Map<string, OutlinedClip>();
    const once = (one: OutlinedClip) => known.get(one.clipId) ?? (known.set(one.clipId, one) && one);
    return {
      ...rest,
      sections: sections.map(({ topic, clips, ...given }, index) => ({
        ...given,
        topicId: uuid(9_000 + topic),
        number: index + 1,
        clips: clips.map(once),
      })),
    };
  });
const idsOf = ({ sections }: BriefingOutline) => [
  ...new Set(sections.flatMap(({ clips }) => clips.map(({ clipId }) => clipId))),
];
const sorted = (entries: unknown[]) => entries.map((entry) => JSON.stringify(entry)).sort();

describe('of any two versions', () => {
  test('a version has no changes against itself', () => {
    fc.assert(
      fc.property(anyOutline, (version) => {
        expect(isUnchanged(compareOutlines(version, structuredClone(version)))).toBe(true);
      }),
    );
  });

  test('each clip that came is added or renewed, once; each that went is removed or renewed, once', () => {
    fc.assert(
      fc.property(anyOutline, anyOutline, (before, after) => {
        const { added, removed, renewed } = compareOutlines(before, after);
        const come = idsOf(after).filter((id) => !idsOf(before).includes(id));
        const gone = idsOf(before).filter((id) => !idsOf(after).includes(id));
        expect([...clipsOf(added), ...renewed.map((pair) => pair.after.clipId)].sort()).toEqual(come.sort());
        expect([...clipsOf(removed), ...renewed.map((pair) => pair.before.clipId)].sort()).toEqual(gone.sort());
      }),
      { numRuns: 200 },
    );
  });

  test('the other way round, what was added is removed and what was removed is added', () => {
    fc.assert(
      fc.property(anyOutline, anyOutline, (before, after) => {
        const there = compareOutlines(before, after);
        const back = compareOutlines(after, before);
        // The later version numbers the items, and names the table.
        const plain = (entries: OutlineChanges['added']) =>
          sorted(
            entries.map(({ at, ...entry }) => ({
              ...entry,
              at: at.length,
              ...(entry.kind === 'table-part' ? { of: '', labels: entry.labels.toSorted() } : {}),
            })),
          );
        expect(plain(back.added)).toEqual(plain(there.removed));
        expect(plain(back.removed)).toEqual(plain(there.added));
      }),
      { numRuns: 200 },
    );
  });
});

test('500 clips against 500, and tables of 5,000 cells, are compared well within the time of a test', () => {
  const large = (shift: number) =>
    Array.from({ length: 5 }, (_unused, n) =>
      table(
        400 + n + shift,
        `Table ${'abcde'[n]}`,
        [
          ['Place', ...Array.from({ length: 49 }, (_no, column) => `Column ${column}x`)],
          ...Array.from({ length: 100 }, (_no, row) => [
            `Place ${row}p`,
            ...Array.from({ length: 49 }, (_none, column) => `${1_000_000 + row * 100 + column + shift}`),
          ]),
        ],
        { page: 'https://portal.example/tables' },
      ),
    );
  const sentences = (shift: number) =>
    Array.from({ length: 495 }, (_unused, n) =>
      clip(1_000 + n + shift, `In place ${'x'.repeat(n % 50)} they counted ${1_000 + n + shift} persons of ${n}.`, {
        page: `https://portal.example/${n % 10}`,
      }),
    );
  const version = (shift: number) => onOne(...large(shift), ...sentences(shift));
  const changes = compareOutlines(version(0), version(5_000));
  expect(changes.moved.flatMap((figures) => figures.moves).length).toBeGreaterThan(24_000);
  expect([clipsOf(changes.added), clipsOf(changes.removed)]).toEqual([[], []]);
});

test.each(['1', '1,', '2018 ', '12 June 2018, ', '12/12/', 'may '])('a text of nothing but “%s” is no trap', (part) => {
  const text = (end: string) => onOne(clip(1, part.repeat(20_000) + end));
  expect(isUnchanged(compareOutlines(text('x'), text('y')))).toBe(false);
});
