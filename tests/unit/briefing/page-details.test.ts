import { describe, expect, test } from 'vitest';
import { pagesOf } from '../../../entrypoints/desk/hand-out/pages-of';
import { citedSourcesOf, clipRowsOf } from '../../../entrypoints/desk/hand-out/rows-of';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { forReaders, mayBeTold, type ReadersChoice } from '../../../lib/briefing/for-readers';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { clipsSheet } from '../../../lib/exchange/clips-sheet';
import { sheetCsv } from '../../../lib/exchange/sheet-csv';
import { contactsOfClip } from '../../../lib/privacy/contacts-of-clip';
import { makeCited, makeFigure } from './figure-records';
import { briefingInput, makeClip, makeSource, makeTopic, onTopic, quoted, topicEntry } from './records';

const source = makeSource(1, {
  url: 'https://maps.example/@33.51381,36.27652,18z',
  title: 'Safe house, call Jane Doe +387 61 123 456',
});
const page = makeClip(1, source, { kind: 'page', description: '' });
const excerpt = makeClip(2, source, quoted('Forty women stay here.'), {
  fragmentUrl: `${source.fields.url}#:~:text=Forty`,
  frameUrl: source.fields.url,
});
const input = briefingInput({
  topics: [topicEntry(makeTopic(1, 'Shelter'), { clips: onTopic([page, source], [excerpt, source]) })],
});
const blanking: ReadersChoice = { sharing: null, sensitivity: null, details: { blankBut: new Set() } };

describe('a page that tells personal details by its title and address', () => {
  test('is pointed out where a clip of it is shown', () => {
    for (const clip of [page, excerpt]) {
      expect(contactsOfClip(clip, source)?.details).toEqual([
        { kind: 'phone', inTable: false, count: 1 },
        { kind: 'coordinates', inTable: false, count: 1 },
      ]);
    }
  });

  test('is pointed out before it is handed out', () => {
    expect(forReaders(input, blanking).details.map(({ clipId }) => clipId)).toEqual([page.id, excerpt.id]);
  });

  test('tells neither in any file, but its site', () => {
    const made = forReaders(input, blanking).input;
    const files = [renderHtml(layoutBriefing(makeBriefing(made))), sheetCsv(clipsSheet(clipRowsOf(made)))];
    for (const file of files) {
      for (const detail of ['123 456', '33.51381', '36.27652']) expect(file).not.toContain(detail);
      expect(file).toContain('https://maps.example/');
      expect(file).toContain('Safe house');
    }
    expect(citedSourcesOf(made)[0]?.source.fields.url).toBe('https://maps.example/');
  });

  test('gives its figures without the name in its title', () => {
    const named = makeSource(2, { title: 'Interview with Mr Sam Roe' });
    const clip = makeClip(3, named, quoted('Forty women stay here, 40 in all.'));
    const cited = makeCited(makeFigure(1, clip, '40', { stands: { in: 'quote', at: 23, length: 2 } }), named);
    const topics = [topicEntry(makeTopic(1, 'Shelter'), { clips: onTopic([clip, named]), figures: [cited] })];
    const [topic] = forReaders(briefingInput({ topics }), blanking).input.topics;
    expect(topic?.figures.map(({ sourceTitle }) => sourceTitle)).toEqual(['Interview with […]']);
  });

  test('keeps both where the person keeps them', () => {
    const kept = forReaders(input, { ...blanking, details: { blankBut: new Set([page.id, excerpt.id]) } }).input;
    expect(clipRowsOf(kept).map(({ clip }) => clip.canonicalUrl)).toEqual([source.fields.url, source.fields.url]);
  });

  test('is not told of as gone to those who might not have had it', () => {
    expect(mayBeTold({ clip: page, source }, input.briefing, blanking)).toBe(false);
  });

  test('stays out of a pack as a text', async () => {
    const made = forReaders(input, blanking);
    const empty = { toArray: async () => [] };
    const tables = { clips: empty, tags: empty, topics: empty, briefings: empty, conflicts: empty };
    const db = tables as unknown as Parameters<typeof pagesOf>[0]; // no page is open: of the pages none is asked for
    expect(await pagesOf(db, { ...made, reach: { ...blanking, sensitive: { outBut: new Set() } } }, [])).toEqual([]);
  });
});
