import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../../lib/briefing/briefing-input';
import { outlineOf } from '../../../../lib/briefing/compare/outline-of';
import { makeBriefing } from '../../../../lib/briefing/make-briefing';
import type { Briefing, CitationStyle } from '../../../../lib/model/briefing';
import { briefingOutlineSchema } from '../../../../lib/model/briefing-version';
import type { Clip } from '../../../../lib/model/clip';
import { makeActionRow, makeLastTime } from '../last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
} from '../records';
import { sampleInput } from '../sample-input';

const pagesOf = ({ topics }: BriefingInput) =>
  new Map(topics.flatMap(({ clips }) => clips.map(({ clip }) => [clip.id, clip.canonicalUrl] as const)));
const outlined = (input: BriefingInput, options?: { showExcluded: boolean }) =>
  outlineOf(makeBriefing(input, options), pagesOf(input));
const sample = (changes: Partial<Briefing> = {}): BriefingInput => ({
  ...sampleInput,
  briefing: { ...sampleInput.briefing, ...changes },
});
const source = makeSource(1, { title: 'Update', published: '2018-06-30' });
/** The outline of one clip. */
const clipAs = (clip: Clip) =>
  outlined(briefingInput({ topics: [topicEntry(makeTopic(0, 'A'), { clips: onTopic([clip, source]) })] })).sections[0]
    ?.clips[0];

describe('what a briefing said', () => {
  const outline = outlined(sample());
  const arrivals = outline.sections[2];

  test('fits the schema of a version', () => {
    expect(briefingOutlineSchema.parse(outline)).toEqual(outline);
  });

  test.each<CitationStyle>(['author-date', 'numbered'])(
    'is the same with citations in the style %s',
    (citationStyle) => {
      expect(outlined(sample({ citationStyle }))).toEqual(outline);
    },
  );

  test('has what the person wrote, without marks of citation, a line for each paragraph', () => {
    expect(outline.highlights).toMatch(
      /^Secondary movement through the Western Balkans has risen sharply: “.+”\.\nThree sources/,
    );
    expect(arrivals?.lineToTake.split('\n')).toHaveLength(3);
    expect(arrivals?.summary).toMatch(
      /^Totals\nIOM and the country team do not count the same; see “.+” and the method of IOM\.$/,
    );
    expect(arrivals?.ask).toMatch(/^Agree on one figure/);
  });

  test('has figures, gaps and actions in words', () => {
    expect(outline.keyFigures).toEqual([
      { printed: '12,717', what: 'UNICEF counted 30,085 children, 12,717 of them unaccompanied or separated.' },
    ]);
    expect(arrivals?.figures).toEqual([{ printed: '5,426', what: expect.stringContaining('5,426 arrivals by land') }]);
    expect(outline.sections[1]?.gaps).toEqual(['Nothing is cited on this item yet.']);
    expect(arrivals?.actions.map(({ text }) => text)).toContain('Settle the period of the total');
    expect(arrivals?.actions[0]?.facts).toMatch(/^IOM, UNHCR · due July 2018 · overdue/);
  });

  test('has each clip with its page and its citation, and none that is left out', () => {
    expect(arrivals?.clips).toHaveLength(5);
    expect(outlined(sample(), { showExcluded: true })).toEqual(outline);
    for (const clip of outline.sections.flatMap(({ clips }) => clips)) {
      expect(clip.page).toMatch(/^https:/);
      expect(clip.citation).toMatch(/^Source: .+accessed/);
    }
  });

  test('has a table by its cells, header rows first, and its caption as its words', () => {
    const table = arrivals?.clips.find(({ cells }) => cells.length > 0);
    expect(table?.words).toBe('Countries of first arrival to Europe');
    expect(table?.cells[1]?.[1]).toBe('Previous week 05 Jul – 11 Jul');
    expect(table?.cells).toHaveLength(9);
  });

  test('of a briefing with nothing on it is empty', () => {
    expect(outlined(briefingInput())).toEqual({ highlights: '', keyFigures: [], sections: [] });
  });
});

describe('the words of a clip', () => {
  const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(' ');

  test('are whole where the text had no room for them', () => {
    expect(clipAs(makeClip(1, source, quoted(long)))?.words).toBe(long);
  });

  test('are those that the person left, or her own', () => {
    const cut = { kind: 'cut' as const, cuts: [{ start: 4, end: 8 }] }; // literal of the union
    expect(clipAs(makeClip(1, source, quoted('One two three'), { shown: cut }))?.words).toBe('One […] three');
    const paraphrase = { kind: 'paraphrase' as const, text: 'Some\n\nthree' }; // literal of the union
    expect(clipAs(makeClip(1, source, quoted('One two three'), { shown: paraphrase }))?.words).toBe('Some three');
  });

  test('keep a mark of a note apart from the number before it', () => {
    const children = [
      { type: 'text' as const, value: 'a total of 61,012' }, // literals of the union
      { type: 'superscript' as const, children: [{ type: 'text' as const, value: '1' }] },
      { type: 'text' as const, value: ' migrants' },
    ];
    const content = { kind: 'excerpt' as const, quote: 'x', blocks: [{ type: 'paragraph' as const, children }] };
    expect(clipAs(makeClip(1, source, content))?.words).toBe('a total of 61,012¹ migrants');
  });

  test('of a long and wide table are all its cells', () => {
    const rows = Array.from({ length: 60 }, (_, row) =>
      Array.from({ length: 20 }, (_none, column) => `${row} ${column}`),
    );
    const content = { kind: 'table' as const, quote: 'x', caption: '', notes: [], rowCount: null, header: [], rows }; // literal of the union
    expect(clipAs(makeClip(1, source, content))).toMatchObject({ words: '', cells: rows });
  });

  test('of a remark that is not for attribution do not name its page', () => {
    const content = { kind: 'link' as const, target: 'https://secret.example/', text: 'The speaker' }; // literal
    const clip = clipAs(makeClip(1, source, content, { nonAttributable: true }));
    expect(`${clip?.words} ${clip?.citation}`).not.toMatch(/secret|The speaker|Update/);
  });
});

test('the two-page note, which has no annex, is taken with what it shows', () => {
  const outline = outlined(sample({ form: 'note', citationStyle: 'numbered' }));
  expect(outline.sections).toHaveLength(4);
  expect(outline.sections[0]?.clips[0]?.citation).toMatch(/^\[\d/);
});

test('a figure of the meeting stands as it is now, where it is known', () => {
  const figure = { printed: '5,426', value: 5426, unit: 'count' as const, sentence: '5,426 by land', at: 0 }; // literal
  const lastTime = makeLastTime('A', { figures: [figure], openActions: [makeActionRow('Count')] });
  const document = makeBriefing(
    briefingInput({ briefing: makeBriefingRecord(), topics: [topicEntry(makeTopic(0, 'A'), { lastTime })] }),
  );
  const later = {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      parts: section.parts.map((part) =>
        part.kind === 'figures'
          ? { ...part, rows: part.rows.map((row) => ({ ...row, now: { ...row.now, printed: '5,500' } })) }
          : part,
      ),
    })),
  };
  expect(outlineOf(document, new Map()).sections[0]?.figures).toEqual([{ printed: '5,426', what: '5,426 by land' }]);
  expect(outlineOf(later, new Map()).sections[0]?.figures).toEqual([{ printed: '5,500', what: '5,426 by land' }]);
});
