import { describe, expect, test } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { isUnchanged } from '../../../../lib/briefing/compare/outline-changes';
import { clip, outline, section, table } from '../outlines';
import { uuid } from '../records';
import { clipsOf, moves, onOne } from './moves';

const kinds = (entries: { kind: string }[]) => entries.map(({ kind }) => kind);

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
