import { expect, test } from 'vitest';
import { compareOutlines } from '../../../../lib/briefing/compare/compare-outlines';
import { tellableOutline } from '../../../../lib/briefing/compare/tellable-outline';
import { clip, outline, section } from '../outlines';
import { uuid } from '../records';

const secret = clip(1, 'Four families hide in the house of xqz7.', { citation: 'xqz7, Interview' });
const open = clip(2, 'Many people came by sea in the spring.');
const figures = [
  { printed: '4', what: 'families with xqz7' },
  { printed: '7,652', what: 'arrivals' },
];
const before = outline(
  [
    section(1, {
      clips: [secret, open],
      figures,
      summary: 'As they say: “Four families hide in the house of xqz7.”',
      ask: 'More boats.',
    }),
  ],
  { keyFigures: figures, highlights: 'Many people came.' },
);
const after = outline([section(1, { figures: figures.slice(1) })]);

test('a clip that readers may not have is not told as removed, nor its words, nor its figures; what else went is', () => {
  const told = tellableOutline(before, after, (clipId) => clipId === uuid(2));
  const changes = compareOutlines(told, after);
  expect(JSON.stringify(changes)).not.toContain('xqz7');
  expect(changes.removed).toMatchObject([
    { kind: 'text', part: 'highlights' },
    { kind: 'figure', printed: '7,652' },
    { kind: 'clip', clip: { words: open.words } },
    { kind: 'text', part: 'ask' },
  ]);
  expect(changes.added).toEqual([]);
});

test('a figure of an item that nothing is kept back from is told as moved, also at the head', () => {
  const arrivals = (printed: string) => [{ printed, what: 'arrivals in July' }];
  const versionOf = (printed: string, clips: (typeof secret)[]) =>
    outline([section(1, { clips }), section(2, { clips: [open], figures: arrivals(printed) })], {
      keyFigures: arrivals(printed),
    });
  const now = versionOf('11,267', []);
  const told = tellableOutline(versionOf('10,900', [secret]), now, (clipId) => clipId === uuid(2));
  const { moved, added } = compareOutlines(told, now);
  expect(added).toEqual([]);
  expect(moved).toMatchObject([{ of: 'arrivals in July', moves: [{ before: '10,900', after: '11,267' }] }]);
});

test('where all may be told, all is', () => {
  expect(tellableOutline(before, after, () => true)).toBe(before);
});
