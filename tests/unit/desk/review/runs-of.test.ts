import { expect, test } from 'vitest';
import { runsOf } from '../../../../entrypoints/desk/review/runs-of';

test('a line is cut where bold ends and where links begin and end', () => {
  const links = [{ start: 7, end: 11, url: 'https://data.example.org/' }];
  expect(runsOf({ text: 'Note: see here.', strong: 9, links })).toEqual([
    { start: 0, text: 'Note: s', strong: true, url: null },
    { start: 7, text: 'ee', strong: true, url: 'https://data.example.org/' },
    { start: 9, text: ' h', strong: false, url: 'https://data.example.org/' },
    { start: 11, text: 'ere.', strong: false, url: null },
  ]);
});

test('a plain line is one run, and an empty one none', () => {
  expect(runsOf({ text: 'Words', strong: 0, links: [] })).toHaveLength(1);
  expect(runsOf({ text: '', strong: 0, links: [] })).toEqual([]);
});
