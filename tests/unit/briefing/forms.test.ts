import { describe, expect, test } from 'vitest';
import type { BriefingClip, BriefingDocument } from '../../../lib/briefing/briefing-document';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { estimatePages } from '../../../lib/briefing/flow/estimate-pages';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { linesOfBlocks } from '../../../lib/briefing/flow/text-of-flow';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { textOfRuns } from '../../../lib/briefing/runs';
import type { Briefing } from '../../../lib/model/briefing';
import { makeCited, makeFigure } from './figure-records';
import { largeInput } from './large-input';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
  written,
} from './records';
import { sampleInput } from './sample-input';

const made = (changes: Partial<Briefing>, input: BriefingInput = sampleInput) =>
  makeBriefing({ ...input, briefing: { ...input.briefing, ...changes } });
const clipsOf = (document: BriefingDocument): BriefingClip[] =>
  document.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'new' ? part.clips : [])));
const labels = (document: BriefingDocument) =>
  clipsOf(document).map(({ cite }) => (cite?.kind === 'label' ? textOfRuns(cite.runs) : null));
const picture = { mime: 'image/png', width: 480, height: 220, bytes: new Uint8Array([1]) } as const; // a literal mime

describe('the house style', () => {
  test('has one footnote for each place that cites, numbered in reading order', () => {
    const document = made({});
    const text = JSON.stringify(layoutBriefing(document).blocks);
    const placed = [...text.matchAll(/"type":"note","number":(\d+)/g)].map((match) => Number(match[1]));
    expect(placed).toEqual(document.notes.map(({ number }) => number));
    expect(placed).toEqual(placed.map((_, index) => index + 1));
    expect(placed.length).toBeGreaterThan(5);
  });
});

describe('the author-date style', () => {
  test('names author and year, and lists sources by them', () => {
    const document = made({ citationStyle: 'author-date' });
    expect(document.notes).toEqual([]);
    expect(labels(document)).toContain('(IOM, 2018)');
    const leads = document.annex.sources.map(({ citation }) => textOfRuns(citation).split(' (')[0]);
    expect(leads).toEqual(leads.toSorted((x, y) => (x ?? '').localeCompare(y ?? '', 'en')));
    expect(textOfRuns(document.annex.sources[0]?.citation ?? [])).toMatch(/\((2018|n\.d\.)\)/);
  });

  test('parts two sources of one author and year by letters, the same in the text and in the list', () => {
    const large = made({ citationStyle: 'author-date' }, largeInput(picture));
    const listed = large.annex.sources.map(({ citation }) => textOfRuns(citation));
    expect(listed.filter((text) => text.startsWith('IOM (2018a)'))).toHaveLength(1);
    expect(new Set(listed.map((text) => text.split(')')[0])).size).toBe(listed.length);
    for (const label of labels(large)) {
      const [name, year] = (label ?? '').slice(1, -1).split(', ');
      expect(listed.some((text) => text.startsWith(`${name} (${year})`))).toBe(true);
    }
  });
});

describe('the numbered style', () => {
  test('gives each source one number, the same in the text and in the list', () => {
    const document = made({ citationStyle: 'numbered' });
    expect(document.annex.sources.map(({ label }) => label)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']);
    expect(labels(document)[0]).toBe('[1]');
    expect(new Set(labels(document)).size).toBe(5);
  });
});

describe('the two-page note', () => {
  test.each([
    ['the sample', sampleInput],
    ['500 clips on 12 items', largeInput(picture)],
  ])('is about two pages for %s and has no annex of evidence', (_name, input) => {
    const document = made({ form: 'note', emptySections: 'go' }, input);
    expect(document.annex.evidence).toEqual([]);
    expect(estimatePages(layoutBriefing(document))).toBeLessThan(2.3);
    expect(document.sections).toHaveLength(input.topics.length);
  });

  test('says of each item how many clips only the full pack has', () => {
    const document = made({ form: 'note' }, largeInput(picture));
    const more = document.sections.map(({ parts }) => parts.find((part) => part.kind === 'new'));
    for (const part of more) expect(part?.kind === 'new' && part.more).toMatch(/^\d+ more clips/);
  });

  test('never shortens what the person wrote', () => {
    const lines = linesOfBlocks(layoutBriefing(made({ form: 'note' })).blocks).join('\n');
    expect(lines).toContain('8,034 (IOM) fits a half-year total');
    expect(lines).toContain('Agree on one figure, with its period, for arrivals to the end of June 2018');
  });

  test('lists in its numbered form only the sources that it shows', () => {
    const document = made({ form: 'note', citationStyle: 'numbered' }, largeInput(picture));
    const shown = new Set(labels(document));
    expect(new Set(document.annex.sources.map(({ label }) => label))).toEqual(shown);
  });

  test('shows words left out by a visible ellipsis', () => {
    const [clip] = clipsOf(made({ form: 'note' }, largeInput(picture)));
    expect(clip?.body.kind).toBe('quote');
    expect(JSON.stringify(clip?.body)).toContain(' […]');
  });
});

describe('charts', () => {
  const source = makeSource(1, { title: 'Weekly update', producer: ['UNHCR'], published: '2018-08-01' });
  const clip = makeClip(1, source, quoted('Arrivals by month.'));
  const months = ['2018-04', '2018-05', '2018-06'].map((at, index) =>
    makeCited(
      makeFigure(index + 1, clip, `${index + 1},000`, { basis: 'period', period: { start: at, end: at } }),
      source,
    ),
  );
  const withChart = (words: number): BriefingInput =>
    briefingInput({
      briefing: { ...makeBriefingRecord(), form: 'note' },
      topics: [
        topicEntry(makeTopic(0, 'Arrivals'), { clips: onTopic([clip, source]), figures: months }),
        {
          ...topicEntry(makeTopic(1, 'Other')),
          topic: { ...makeTopic(1, 'Other'), lineToTake: written('word '.repeat(words)) },
        },
      ],
    });
  const chartsOf = (document: BriefingDocument) =>
    document.sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'figures' ? part.charts : [])));
  const heights = (input: BriefingInput) => chartsOf(makeBriefing(input)).map(({ drawing }) => drawing.height);

  test('are flat in a note with room for them, and left out where there is none', () => {
    const full = withChart(20);
    expect(heights({ ...full, briefing: { ...full.briefing, form: 'full' } })).toEqual([300]);
    expect(heights(withChart(20))).toEqual([170]);
    expect(heights(withChart(3_000))).toEqual([]);
  });
});

describe('the full pack', () => {
  test('has every clip whole in its annex, also where the text shortens it', () => {
    const document = made({}, largeInput(picture));
    expect(document.annex.evidence).toHaveLength(500);
    expect(document.annex.evidence.map(({ number }) => number)).toEqual(Array.from({ length: 500 }, (_, n) => n + 1));
    expect(JSON.stringify(document.annex.evidence)).not.toContain('[…]');
  });

  test('says how long it takes to read', () => {
    const facts = made({}).masthead.facts;
    expect(facts.at(-1)).toEqual({ label: 'Length', value: expect.stringMatching(/^\d+ minutes? to read$/) });
  });
});

describe('empty parts', () => {
  const empty = { ...sampleInput, briefing: { ...sampleInput.briefing, highlights: [], keyFigures: [] } };
  test('say that they are empty, as chosen', () => {
    const text = linesOfBlocks(layoutBriefing(made({ emptySections: 'say' }, empty)).blocks).join('\n');
    expect(text).toContain('No highlights were written.');
    expect(text).toContain('No key figures were picked.');
    expect(text).toContain('No line to take was written.');
  });

  test('or go, but never a gap', () => {
    const text = linesOfBlocks(layoutBriefing(made({ emptySections: 'go' }, empty)).blocks).join('\n');
    expect(text).not.toMatch(/No (highlights|key figures|line to take)/);
    expect(text).toContain('Nothing is cited on this item yet.');
  });
});

describe('a reference in a text', () => {
  const lines = (input: BriefingInput) => linesOfBlocks(layoutBriefing(makeBriefing(input)).blocks);

  test('says what the clip says now, in quotation marks, and never glues a note to a number', () => {
    const [highlight] = lines(sampleInput).filter((line) => line.startsWith('Secondary movement through the Western'));
    expect(highlight).toContain('“Authorities registered a total of 11,267 irregular migrants');
    expect(highlight).toContain('2018.¹');
  });

  test('to a clip that is left out, or gone, says so instead of its words', () => {
    const out = structuredClone({ ...sampleInput, images: new Map() });
    for (const { clips } of out.topics) for (const entry of clips) entry.included = false;
    expect(lines(out).join('\n')).toContain('risen sharply: [not in this version].');
    const gone = { ...out, topics: out.topics.map((entry) => ({ ...entry, clips: [] })) };
    expect(lines(gone).join('\n')).toContain('risen sharply: [no longer there].');
    expect(lines(gone).join('\n')).not.toContain('11,267 irregular');
  });
});
