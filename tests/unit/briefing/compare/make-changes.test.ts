import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Changes } from '../../../../lib/briefing/briefing-document';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { makeChanges } from '../../../../lib/briefing/compare/make-changes';
import { textOfRuns } from '../../../../lib/briefing/runs';
import { settingOf } from '../../../../lib/briefing/setting';
import type { BriefingLanguage } from '../../../../lib/model/briefing';
import type { BriefingOutline } from '../../../../lib/model/briefing-version';
import { clip, monthlyOfJune, monthlyOfSeptember, outline, section, table } from '../outlines';
import { uuid } from '../records';

const madeAt = '2018-08-08T15:05:00.000Z';
const changesOf = (before: BriefingOutline, after: BriefingOutline, language: BriefingLanguage = 'en') =>
  makeChanges(compareOutlines(before, after), { madeAt }, settingOf(language, 'Europe/Zurich'));
/** Each group's label, and its lines as text. */
const said = ({ groups }: Changes) => groups.map(({ label, lines }) => [label, ...lines.map(textOfRuns)]);

test('the real example: figures that moved in a monthly table and on a rolling page', () => {
  const page = 'https://euaa.example/latest-asylum-trends';
  const received = (number: number, figure: string, month: string) =>
    clip(number, `EU+ asylum authorities received ${figure} asylum applications in ${month} 2024.`, { page });
  const before = outline([
    section(1, { clips: [received(11, '78,000', 'August')] }),
    section(2, { clips: [monthlyOfJune] }),
  ]);
  const after = outline([
    section(1, { clips: [received(12, '84,000', 'September')] }),
    section(2, { clips: [monthlyOfSeptember] }),
  ]);
  const changes = changesOf(before, after);
  expect(textOfRuns(changes.title)).toBe('Since the briefing of 8 August 2018, 17:05 CEST');
  const name = 'Detected refugee and migrant arrivals to Bosnia and Herzegovina per month, 2018 (September edition)';
  expect(said(changes)).toEqual([
    ['Added', `Item 2: ${name}: Jul, Aug, Sep`],
    [
      'Figures that moved',
      'Item 1: EU+ asylum authorities received 84,000 asylum applications in September 2024: ' +
        '78,000 → 84,000 (+6,000, own calculation) · Source 12',
      `Item 2: ${name}: Arrivals: Mar 666 → 598 (−68, own calculation), Apr 1,419 → 1,801 (+382, own calculation), ` +
        'May 2,557 → 2,242 (−315, own calculation), Jun 2,294 → 2,295 (+1, own calculation), Total 7,652 → 16,144' +
        ' · Source: UNCT, Update, September 2018.',
    ],
  ]);
});

test('every kind of change has its line', () => {
  const going = clip(1, 'Stays no longer');
  const staying = clip(2, 'Some came');
  const wandering = clip(3, 'Schools have reopened');
  const before = outline(
    [
      section(1, { title: 'Arrivals', clips: [going, staying, wandering], ask: 'Agree', gaps: ['Old.'] }),
      section(2, {
        actions: [
          { text: 'Send it', facts: 'open' },
          { text: 'Count', facts: 'IOM' },
        ],
      }),
      section(3, { title: 'Gone', lineToTake: 'None' }),
    ],
    { highlights: 'Before', keyFigures: [{ printed: '70%', what: 'In Bosnia' }] },
  );
  const after = outline(
    [
      section(1, { title: 'Arrivals by land', clips: [{ ...staying, words: 'Many came' }], summary: 'Much is new' }),
      section(2, { clips: [wandering, clip(4, 'A map')], actions: [{ text: 'Send it', facts: 'overdue' }] }),
      section(4, { title: 'AoB', figures: [{ printed: '12', what: 'Ships' }] }),
    ],
    { highlights: 'After', keyFigures: [{ printed: '71.5%', what: 'In Bosnia' }] },
  );
  expect(said(changesOf(before, after))).toEqual([
    ['Added', 'Item 1: What is new: Much is new', 'Item 2: A map · Source 4', 'Item 4: Figures: 12 · Ships'],
    [
      'Removed',
      'Item 1: Stays no longer · Source 1',
      'Item 1: Proposed ask: Agree',
      'Item 1: Gap: Old.',
      'Item 2: Open from last time: Count · IOM',
      'Gone: Line to take: None',
    ],
    ['Figures that moved', 'In Bosnia: 70% → 71.5% (+1.5 percentage points, own calculation)'],
    ['Written anew', 'Highlights: After', 'Item 1: Many came · Source 2', 'Item 2: Send it: open → overdue'],
    [
      'Items',
      'Schools have reopened: Item 1 → Item 2',
      '1. Arrivals → Arrivals by land',
      'Added: 4. AoB',
      'Removed: Gone',
    ],
  ]);
});

describe('lines', () => {
  const page = 'https://portal.example/rolling';
  const rows = (shift: number) =>
    table(
      shift,
      '',
      [
        ['Place', 'Persons'],
        ...Array.from({ length: 15 }, (_, row) => [`Place ${'x'.repeat(row)}`, `${100 + row + shift}`]),
      ],
      {
        page,
      },
    );

  test('of a long table tell its first rows and how many there are', () => {
    const [, line = ''] =
      said(changesOf(outline([section(1, { clips: [rows(1)] })]), outline([section(1, { clips: [rows(2)] })])))[0] ??
      [];
    expect(line).toMatch(/^Item 1: Place · Persons: Place: Persons 101 → 102 \(\+1, own calculation\); Place x: /);
    expect(line.match(/→/g)).toHaveLength(12);
    expect(line).toMatch(/ · 12 of 15 rows\. · Source 2$/);
  });

  test('repeat the beginning of a long text only', () => {
    const text = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');
    const lines = said(changesOf(outline([]), outline([section(1, { lineToTake: text })])))[0]?.[1];
    expect(lines).toMatch(/^Item 1: Line to take: word0 .* word29 \[…\]$/);
  });

  test('of pages are set apart from ours, each figure too, and carry no marks of direction', () => {
    const shows = (number: number, figure: string) =>
      outline([section(1, { clips: [clip(number, `عدد ${figure} مهاجر \u202E`, { page })] })]);
    const line = changesOf(shows(1, '636,426'), shows(2, '636,500')).groups[0]?.lines[0] ?? [];
    expect(line.filter(({ own }) => !own).map(({ text }) => text)).toEqual([
      'عدد 636,500 مهاجر',
      '636,426',
      '636,500',
      'Source 2',
    ]);
    expect(
      line
        .filter(({ own }) => own)
        .map(({ text }) => text)
        .join(''),
    ).toBe('Item 1: :  →  (+74, own calculation) · ');
    expect(textOfRuns(line)).not.toMatch(/\u202E/);
  });

  test.each([
    ['fr', '−6,5 points de pourcentage'],
    ['es', '−6,5 puntos porcentuales'],
    ['ar', '6.5 نقطة مئوية'],
  ] as const)('are in the language of the briefing: %s', (language, difference) => {
    const version = (printed: string) => outline([], { keyFigures: [{ printed, what: 'Share' }] });
    const changes = changesOf(version('40%'), version('33.5%'), language);
    expect(said(changes)[0]?.[1]).toContain(difference);
    expect(textOfRuns(changes.title)).not.toContain('Since');
  });
});

test('where nothing changed the title says so', () => {
  const same = outline([section(1, { clips: [clip(1, 'One')] })]);
  const changes = changesOf(same, outline([section(1, { clips: [clip(1, 'One')] })]));
  expect(textOfRuns(changes.title)).toBe('Since the briefing of 8 August 2018, 17:05 CEST: Nothing changed.');
  expect(changes.groups).toEqual([]);
});

test('every change has one line, and no group is empty', () => {
  const version = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom('7,652 came', '8,034 came', 'None came')), {
      maxLength: 6,
    })
    .map((clips) =>
      outline([
        section(1, { clips: clips.map(([number, words]) => clip(number, words, { page: 'p', clipId: uuid(number) })) }),
      ]),
    );
  fc.assert(
    fc.property(version, version, (before, after) => {
      const { added, removed, moved, rewritten, items } = compareOutlines(before, after);
      const { groups } = changesOf(before, after);
      const lines = groups.flatMap((group) => group.lines);
      expect(lines).toHaveLength(added.length + removed.length + moved.length + rewritten.length + items.length);
      expect(groups.every((group) => group.lines.length > 0)).toBe(true);
      expect(lines.every((line) => textOfRuns(line) !== '')).toBe(true);
    }),
  );
});
