import { expect, test } from 'vitest';
import { checkGroups } from '../../../lib/verification/check-groups';
import { whyWordless } from '../../../lib/verification/why-wordless';
import { makeClip, makeSource, quoted } from '../briefing/records';

const source = makeSource(1, {});
const at = (number: number, pageUrl: string, frameUrl: string | null = null) =>
  makeClip(number, source, quoted('x'), { pageUrl, frameUrl });

test('clips of one page are one visit, wherever on it they stand; an application’s paths are pages of their own', () => {
  const clips = [
    at(1, 'https://a.example/news#total'),
    at(2, 'https://a.example/other'),
    at(3, 'https://a.example/news#:~:text=11%2C267'),
    at(4, 'https://a.example/news'),
    at(5, 'https://a.example/news#/reports'),
    at(6, 'https://b.example/', 'https://a.example/news'),
  ];
  const { groups } = checkGroups(clips);
  expect(groups.map((group) => group.clips.map((clip) => clips.indexOf(clip) + 1))).toEqual([[1, 3, 4, 6], [2], [5]]);
});

test('what has no words to compare is told why, and opens nothing', () => {
  const picture = makeClip(1, source, {
    ...{ kind: 'image', imageId: source.id, target: 'https://a.example/1.png', alt: '', caption: '', credit: '' },
    fidelity: 'original',
  });
  const fromFile = at(3, 'file:///report.html');
  const page = makeClip(4, source, { kind: 'page', description: '' });
  const { groups, wordless } = checkGroups([picture, fromFile, page]);
  expect(groups).toEqual([]);
  expect(wordless.map(whyWordless)).toEqual(['picture', 'no-text']);
});
