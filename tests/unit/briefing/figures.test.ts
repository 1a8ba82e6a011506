import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { citeMaker } from '../../../lib/briefing/cite-maker';
import { compareOutlines } from '../../../lib/briefing/compare/compare-outlines';
import { outlineOf } from '../../../lib/briefing/compare/outline-of';
import { figureLines } from '../../../lib/briefing/figure-lines';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { forReaders } from '../../../lib/briefing/for-readers';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { renderMarkdown } from '../../../lib/briefing/markdown/render-markdown';
import { foreignRun, ownRun } from '../../../lib/briefing/runs';
import { saidPeriod } from '../../../lib/briefing/said-period';
import { settingOf } from '../../../lib/briefing/setting';
import { renderText } from '../../../lib/briefing/text/render-text';
import { figureClips, topicFigures } from '../../../lib/briefing/topic-figures';
import type { BriefingLanguage, CitationStyle } from '../../../lib/model/briefing';
import type { FigureCheck, FigureFinding } from '../../../lib/model/figure-check';
import type { FigureKey } from '../../../lib/model/written-block';
import { makeCited, makeFigure } from './figure-records';
import { figuresInput, iomClip, iomFigure, otherFigure } from './figures-input';
import { makeBriefingRecord, makeClip, makeSource, makeTopic, quoted } from './records';

const everybody = { sharing: null, sensitivity: null, details: 'keep' } as const;

function saidOf(input: BriefingInput): string {
  const flow = layoutBriefing(makeBriefing(input));
  return [renderHtml(flow), renderMarkdown(flow), renderText(flow)].join('\n').replaceAll('\\', '');
}

function written(input: BriefingInput, changes: Partial<BriefingInput['briefing']> = {}): string {
  return renderText(layoutBriefing(makeBriefing({ ...input, briefing: makeBriefingRecord(changes) })));
}

describe('figures of clips in the briefing', () => {
  test('each stands in the table with its basis and time, and no two of them are added', () => {
    const text = written(figuresInput());
    expect(text).toContain(
      'What: registered arrivals, cumulative since 1 January 2018\n  Now: 8,034 (to 30 June 2018)',
    );
    expect(text).toContain('Now: 7,652 (to 30 June 2018)');
    expect(saidOf(figuresInput())).not.toMatch(/15[,.]?686/); // the sum of both
  });

  test('a check is a line with its working, names of sources set apart, and a footnote for each clip', () => {
    const checks: FigureCheck[] = [
      {
        level: 'look',
        figureIds: [iomFigure.id, otherFigure.id],
        finding: {
          kind: 'disagreement',
          at: '2018-06-30',
          percent: 4.8,
          values: [
            { value: 8034, producer: 'منظمة', figureId: iomFigure.id },
            { value: 7652, producer: '', figureId: otherFigure.id },
          ],
        },
      },
      {
        level: 'holds',
        figureIds: [iomFigure.id],
        finding: { kind: 'stale', asOf: '2018-06-30', days: 3 },
      },
      { level: 'note', figureIds: [iomFigure.id], finding: { kind: 'stale', asOf: '2018-06-30', days: 99 } },
    ];
    const [entry] = figuresInput().topics;
    if (!entry) throw new Error('no topic');
    const known = settingOf('en', 'UTC');
    const finding = (found: FigureFinding) =>
      found.kind === 'disagreement' ? found.values.map(({ value, producer }) => `${producer}:${value}`).join(' ') : '?';
    const setting = { ...known, words: { ...known.words, ofFigures: { ...known.words.ofFigures, finding } } };
    const citer = citeMaker('house', new Map(), setting);
    const making = { setting, citer, clips: figureClips(entry), says: new Map() };
    expect(figureLines(checks, entry.figures, making)).toEqual([
      {
        runs: [foreignRun('منظمة'), ownRun(':8034 :7652')],
        cites: [
          { kind: 'note', number: 1 },
          { kind: 'note', number: 2 },
        ],
      },
      {
        runs: [foreignRun('8,034'), ownRun(' ('), foreignRun('IOM'), ownRun(')'), ownRun(': '), ownRun('?')],
        cites: [{ kind: 'note', number: 3 }],
      },
    ]);
  });

  test('a change that a newer edition turned is struck, with the newer beside it and both editions in the note', () => {
    const markdown = renderMarkdown(layoutBriefing(makeBriefing(figuresInput())));
    expect(markdown).toMatch(/~~−10\.3%~~ \(superseded\) \+2\.4% \(own calculation, edition September 2018\)/);
    expect(written(figuresInput())).toMatch(
      /\[\d+\] Source: UNHCR, Update September.*In place of −10\.3%\. Source: UNHCR, Update June/,
    );
  });

  test('what a clip says that is left out is counted, drawn and spoken of nowhere', () => {
    const input = figuresInput();
    const [entry] = input.topics;
    if (!entry) throw new Error('no topic');
    const clips = entry.clips.map((clip) => (clip.clip.id === iomClip.id ? { ...clip, included: false } : clip));
    const key: FigureKey = { topicId: entry.topic.id, printed: '8,034', sentence: '', figureId: iomFigure.id };
    const briefing = makeBriefingRecord({
      keyFigures: [key],
      highlights: [{ type: 'paragraph', children: [{ type: 'figure', figure: key }] }],
    });
    const said = saidOf({ ...input, briefing, topics: [{ ...entry, clips }] });
    expect(said).not.toContain('8,034');
    expect(said).toContain('[not in this version]');
    expect(said).not.toContain('Where sources disagree');
  });
});

describe('for readers who may not have all', () => {
  const key: FigureKey = { topicId: makeTopic(0, 'A').id, printed: '8,034', sentence: '', figureId: iomFigure.id };
  const input = figuresInput({
    briefing: makeBriefingRecord({
      keyFigures: [key],
      highlights: [{ type: 'paragraph', children: [{ type: 'figure', figure: key }] }],
    }),
    marks: new Map([[iomClip.id, { sharing: 'AMBER' }]]),
  });

  test('a figure of a withheld clip is said nowhere: no row, no check, no key figure, no reference', () => {
    expect(saidOf(forReaders(input, everybody).input)).toContain('8,034');
    const made = forReaders(input, { ...everybody, sharing: 'GREEN' });
    const said = saidOf(made.input);
    expect(said).not.toContain('8,034');
    expect(said).not.toContain('Where sources disagree');
    expect(said).toContain('[not in this version]');
    expect(JSON.stringify(made.input.topics[0]?.figures)).not.toContain('8,034');
  });

  test('nor is the figure of an earlier meeting that they may not have', () => {
    const [entry] = input.topics;
    if (!entry) throw new Error('no topic');
    const earlier = entry.clips.filter(({ clip }) => clip.id === iomClip.id);
    const clips = entry.clips.filter(({ clip }) => clip.id !== iomClip.id);
    const given = { ...input, topics: [{ ...entry, clips, earlier }] };
    expect(saidOf(forReaders(given, everybody).input)).toContain('8,034');
    const made = forReaders(given, { ...everybody, sharing: 'GREEN' });
    expect(saidOf(made.input)).not.toContain('8,034');
    expect(made.omissions.map(({ clipId }) => clipId)).toEqual([iomClip.id]);
  });

  test('a number that is part of a personal detail goes with it, others lose the details in their words', () => {
    const blanking = { ...everybody, details: { blankBut: new Set<string>() } };
    const told = figuresInput({ iomQuote: 'Call Jane Doe, +41 22 739 81 11, about 8,034 arrivals.' });
    const [entry] = told.topics;
    const phone = entry?.figures.find(({ figure }) => figure.id === iomFigure.id);
    if (!entry || !phone) throw new Error('no figure');
    const stands = { in: 'quote' as const, at: 21, length: 3 }; // literal of the union
    const asFigure = { ...phone, figure: { ...phone.figure, printed: '739', value: 739, stands } };
    const made = forReaders({ ...told, topics: [{ ...entry, figures: [asFigure] }] }, blanking);
    expect(made.input.topics[0]?.figures).toEqual([]);
    const described = { ...phone, figure: { ...phone.figure, what: 'calls to jane.doe@unhcr.example' } };
    const kept = forReaders({ ...told, topics: [{ ...entry, figures: [described] }] }, blanking);
    expect(kept.input.topics[0]?.figures.map(({ figure }) => figure.what)).toEqual(['calls to […]']);
  });

  test('where nothing of her own goes out, a figure that she described goes with her words', () => {
    const [entry] = input.topics;
    if (!entry) throw new Error('no topic');
    const figures = entry.figures.map((cited) =>
      cited.figure.id === otherFigure.id
        ? { ...cited, figure: { ...cited.figure, what: 'HER-WORDS', settled: ['what' as const] } } // literal of the union
        : cited,
    );
    const own = { ...input, topics: [{ ...entry, figures }], briefing: makeBriefingRecord({ sharing: 'AMBER' }) };
    const clips = entry.clips.map((clip) => ({ ...clip, clip: { ...clip.clip, sharing: 'CLEAR' as const } })); // same
    const made = forReaders({ ...own, topics: [{ ...entry, clips, figures }] }, { ...everybody, sharing: 'CLEAR' });
    expect(saidOf(made.input)).not.toContain('HER-WORDS');
    expect(made.input.topics[0]?.figures.length).toBe(figures.length - 1);
  });
});

describe('a figure that the person picked', () => {
  const key: FigureKey = { topicId: makeTopic(0, 'A').id, printed: '1', sentence: 'old', figureId: iomFigure.id };

  test('says what it says now, at the head and in a text, with a footnote', () => {
    const text = written(figuresInput(), {
      keyFigures: [key],
      highlights: [{ type: 'paragraph', children: [{ type: 'figure', figure: key }] }],
    });
    expect(text).toMatch(/Highlights\n+8,034\[1\]/);
    expect(text).toMatch(/8,034: registered arrivals, cumulative since 1 January 2018, to 30 June 2018/);
    expect(text).toMatch(/Source: IOM[^\n]*\[2\]/);
  });

  test('one that is gone is left away at the head, and named as gone in a text', () => {
    const gone = { ...key, figureId: makeTopic(5, 'x').id, printed: '999' };
    const text = written(figuresInput(), {
      keyFigures: [gone],
      highlights: [{ type: 'paragraph', children: [{ type: 'figure', figure: gone }] }],
    });
    expect(text).toContain('999 [no longer there]');
    expect(text).not.toContain('Key figures');
  });
});

test.each<[BriefingLanguage, CitationStyle]>([
  ['fr', 'house'],
  ['ar', 'house'],
  ['es', 'numbered'],
  ['en', 'author-date'],
])('a briefing in %s, cited %s, has its figures with all their words', (language, citationStyle) => {
  const text = written(figuresInput(), { language, citationStyle });
  expect(text).toContain('8,034');
  expect(text).toContain('7,652');
  expect(text).not.toMatch(/undefined|NaN|\p{Cc}(?<!\n)/u);
});

test.each([
  [
    'A total of 11,267 was registered in the second quarter of 2018. In the first quarter it was less.',
    'second quarter of 2018',
  ],
  ['Au deuxième trimestre de 2018, 11,267 arrivées.', 'deuxième trimestre de 2018'],
  ['Last year was calm in the third quarter. Now 11,267 arrived.', ''],
])('what a source calls the time of a figure that was read otherwise: %s', (text, said) => {
  const clip = makeClip(1, makeSource(1, {}), quoted(text));
  const stands = { in: 'quote' as const, at: text.indexOf('11,267'), length: 6 }; // literal of the union
  const figure = makeFigure(1, clip, '11,267', { stands, settled: ['basis'] });
  expect(saidPeriod(makeCited(figure, makeSource(1, {})), clip)).toBe(said);
  expect(saidPeriod(makeCited({ ...figure, settled: [] }, makeSource(1, {})), clip)).toBe('');
});

test('a figure of an earlier meeting is cited from the list of sources in every style', () => {
  const [entry] = figuresInput().topics;
  if (!entry) throw new Error('no topic');
  const earlier = entry.clips.filter(({ clip }) => clip.id === iomClip.id);
  const clips = entry.clips.filter(({ clip }) => clip.id !== iomClip.id);
  for (const form of ['full', 'note'] as const) {
    const input = { ...figuresInput(), topics: [{ ...entry, clips, earlier }] };
    const text = written(input, { citationStyle: 'author-date', form });
    expect(text).toContain('(IOM, 2018)');
    expect(text).not.toContain('()');
  }
});

test('what changed between two versions tells a figure that moved', () => {
  const outlined = (printed: string) => {
    const input = figuresInput();
    const topics = input.topics.map((entry) => ({
      ...entry,
      figures: entry.figures.map((cited) =>
        cited.figure.id === iomFigure.id ? { ...cited, figure: { ...cited.figure, printed } } : cited,
      ),
    }));
    return outlineOf(makeBriefing({ ...input, topics }), new Map());
  };
  const { moved, added, removed } = compareOutlines(outlined('8,034'), outlined('8,100'));
  expect(moved).toMatchObject([
    { of: 'registered arrivals, cumulative since 1 January 2018', moves: [{ before: '8,034', after: '8,100' }] },
  ]);
  expect([...added, ...removed]).toEqual([]);
});

test('figures are compared anew only where they, their clips or what the last meeting quoted changed', () => {
  const input = figuresInput();
  const [entry] = input.topics;
  if (!entry) throw new Error('no topic');
  const first = topicFigures(entry, input);
  expect(topicFigures({ ...entry, clips: [...entry.clips] }, { ...input })).toBe(first);
  expect(topicFigures({ ...entry, figures: [...entry.figures] }, input)).not.toBe(first);
  const clips = entry.clips.map((clip, index) => (index === 0 ? { ...clip, included: false } : clip));
  expect(topicFigures({ ...entry, clips }, input)).not.toBe(first);
});
