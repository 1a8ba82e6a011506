import { expect, test } from 'vitest';
import { whyNoLink } from '../../../components/why-no-link';
import type { Clip } from '../../../lib/model/clip';
import { noLinkWords } from '../../../lib/words/no-link-words';
import { makeClip, makeSource, quoted } from '../briefing/records';

const source = makeSource(1, {});
const said = (changes: Partial<Clip>, content: Clip['content'] = quoted('5,950 persons')) =>
  whyNoLink(makeClip(1, source, content, { fragmentUrl: null, ...changes }));

test('a clip without a link to its words says why: they stand in a frame, in a file, or more than once', () => {
  expect(said({ frameUrl: 'https://charts.example/frame' })).toBe(noLinkWords.frame);
  expect(said({ pageUrl: 'https://office.example/report.PDF?v=2' })).toBe(noLinkWords.file);
  expect(said({})).toBe(noLinkWords.page);
});

test('nothing is said where a link leads to the words, and of what has none', () => {
  expect(said({ fragmentUrl: 'https://office.example/#:~:text=persons', frameUrl: 'https://charts.example/' })).toBe(
    '',
  );
  expect(said({}, { kind: 'page', description: 'About persons' })).toBe('');
  expect(said({}, { kind: 'link', target: 'https://office.example/data', text: 'The data' })).toBe('');
});
