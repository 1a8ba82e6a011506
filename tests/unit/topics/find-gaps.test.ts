import { expect, test } from 'vitest';
import { findGaps } from '../../../lib/topics/find-gaps';
import { viewOf } from './views';

const meeting = '2018-08-09';
const previous = '2018-06-28';
const iom = { producer: ['IOM'] };
const unhcr = { producer: ['UNHCR'] };

test('a topic without clips has no evidence, and that is all there is to say', () => {
  expect(findGaps([], meeting, previous)).toEqual([{ kind: 'no-clip' }]);
});

test('fresh evidence from two producers leaves no gap', () => {
  const clips = [viewOf({ ...iom, published: '2018-08-01' }), viewOf({ ...unhcr, published: '2018-05-01' })];
  expect(findGaps(clips, meeting, previous)).toEqual([]);
});

test('evidence from before the last meeting is old, and the newest of it is named', () => {
  const clips = [viewOf({ ...iom, published: '2018-05-31' }), viewOf({ ...unhcr, published: '2018-06-27' })];
  expect(findGaps(clips, meeting, previous)).toEqual([{ kind: 'only-old', newest: '2018-06-27' }]);
});

test('evidence of the day of the last meeting is not older than it', () => {
  const clips = [viewOf({ ...iom, published: previous }), viewOf({ ...unhcr, published: previous })];
  expect(findGaps(clips, meeting, previous)).toEqual([]);
});

test('without an earlier meeting, old means six weeks before this one', () => {
  const two = (published: string) => [viewOf({ ...iom, published }), viewOf({ ...unhcr, published })];
  expect(findGaps(two('2018-06-28'), meeting, null)).toEqual([]);
  expect(findGaps(two('2018-06-27'), meeting, null)).toEqual([{ kind: 'only-old', newest: '2018-06-27' }]);
});

test('while nobody knows the date, nothing is called old', () => {
  const clips = [viewOf({ ...iom, published: '1999' }), viewOf({ ...unhcr, published: '1999' })];
  expect(findGaps(clips, null, null)).toEqual([]);
});

test('a month or a year that may reach past the last meeting is not old', () => {
  for (const published of ['2018-06', '2018']) {
    expect(findGaps([viewOf({ ...iom, published }), viewOf({ ...unhcr, published })], meeting, previous)).toEqual([]);
  }
  for (const published of ['2018-05', '2017']) {
    const clips = [viewOf({ ...iom, published }), viewOf({ ...unhcr, published: '2016-01-01' })];
    expect(findGaps(clips, meeting, previous)).toEqual([{ kind: 'only-old', newest: published }]);
  }
});

test('a page that names no date counts from the day it was clipped', () => {
  const clips = [
    viewOf({ ...iom, clippedAt: '2018-07-20T10:00:00.000Z' }),
    viewOf({ ...unhcr, published: '2018-01-01' }),
  ];
  expect(findGaps(clips, meeting, previous)).toEqual([]);
});

test('a change of the page does not make its stated date newer', () => {
  const stale = { published: '2018-01-01', modified: '2018-08-01' };
  const clips = [viewOf({ ...iom, ...stale }), viewOf({ ...unhcr, ...stale })];
  expect(findGaps(clips, meeting, previous)).toEqual([{ kind: 'only-old', newest: '2018-01-01' }]);
});

test('everything from one producer is said, whatever the case of its name', () => {
  const clips = [viewOf({ ...iom, published: '2018-08-01' }), viewOf({ producer: ['iom'], published: '2018-08-02' })];
  expect(findGaps(clips, meeting, previous)).toMatchObject([{ kind: 'one-source' }]);
});

test('two pages of a site that name no producer are not called one source', () => {
  const clips = [
    viewOf({ url: 'https://data.example.org/one', published: '2018-08-01' }),
    viewOf({ url: 'https://data.example.org/two', published: '2018-08-01' }),
  ];
  expect(findGaps(clips, meeting, previous)).toEqual([]);
});

test('two clips of one page without a producer are one source', () => {
  const clips = [viewOf({ quote: 'one', published: '2018-08-01' }), viewOf({ quote: 'two', published: '2018-08-01' })];
  expect(findGaps(clips, meeting, previous)).toEqual([{ kind: 'one-source', producer: 'data.example.org' }]);
});

test('the same producers in another order are one source', () => {
  const clips = [
    ['IOM', 'UNHCR'],
    ['UNHCR', 'IOM'],
  ].map((producer) => viewOf({ producer, published: '2018-08-01' }));
  expect(findGaps(clips, meeting, previous)).toMatchObject([{ kind: 'one-source' }]);
});

test('a page without a producer is named by its site', () => {
  const gaps = findGaps([viewOf({ published: '2018-08-01' })], meeting, previous);
  expect(gaps).toEqual([{ kind: 'one-source', producer: 'data.example.org' }]);
});
