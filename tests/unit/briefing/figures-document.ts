import type { BriefingDocument } from '../../../lib/briefing/briefing-document';
import { citeMaker } from '../../../lib/briefing/cite-maker';
import { type FigureMaking, figureRows } from '../../../lib/briefing/figure-rows';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import { sectionCharts } from '../../../lib/briefing/section-charts';
import { settingOf } from '../../../lib/briefing/setting';
import type { BriefingLanguage } from '../../../lib/model/briefing';
import type { CitedFigure } from '../../../lib/model/cited-figure';
import type { ChartMark, FigureChart } from '../../../lib/model/figure-chart';
import type { FigureSince } from '../../../lib/model/figure-since';
import type { QuotedFigure } from '../../../lib/model/quoted-figure';
import { makeCited, makeFigure } from './figure-records';
import { makeLastTime } from './last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
} from './records';

/** Words that a source can put into a figure. */
export interface FigureTexts {
  what: string;
  place: string;
  producer: string;
  edition: string;
  unitText: string;
}

export const plainTexts: FigureTexts = {
  what: 'irregular migrants registered',
  place: 'Albania, Bosnia and Herzegovina and Montenegro',
  producer: 'IOM',
  edition: 'August 2018',
  unitText: '%',
};

const quotedFigure: QuotedFigure = {
  printed: '7,402',
  value: 7402,
  unit: 'count',
  sentence: 'IOM counts 7,402 since January.',
  at: 11,
};
const lastTime = makeLastTime('Arrivals', { figures: [quotedFigure] });

/**
 * A briefing in whose only item each kind of row of figures stands, and a chart of two sources. The rows are as the comparison makes them; their
 * numbers are of June and August 2018.
 */
export function figuresDocument(
  language: BriefingLanguage,
  texts = plainTexts,
): { document: BriefingDocument; since: FigureSince[] } {
  const old = makeSource(11, {
    title: 'May edition',
    producer: [texts.producer],
    published: '2018-06-05',
    edition: 'May',
  });
  const now = makeSource(12, {
    url: 'https://iom.example/august',
    title: 'August edition',
    producer: [texts.producer],
    published: '2018-08-01',
    edition: texts.edition,
  });
  const oldClip = makeClip(11, old, quoted('At the end of May 7,338.'));
  const nowClip = makeClip(12, now, quoted('In the second quarter of 2018 a total of 11,267 was registered.'));
  const half = { start: '2018-01-01', end: '2018-06-30' };
  const facts = { what: texts.what, place: texts.place };
  const total = makeCited(
    makeFigure(11, nowClip, '11,267', {
      ...facts,
      ...{ period: half, settled: ['basis'], stands: { in: 'quote', at: 41, length: 6 } },
    }),
    now,
  );
  const may = makeCited(
    makeFigure(12, oldClip, '7,338', { ...facts, period: { start: '2018-01-01', end: '2018-05-31' } }),
    old,
  );
  const mayAgain = makeCited(
    makeFigure(13, nowClip, '7,402', {
      ...facts,
      period: { start: '2018-01-01', end: '2018-05-31' },
      qualifier: 'over',
    }),
    now,
  );
  const share = makeCited(
    makeFigure(14, nowClip, '71.3', {
      ...facts,
      ...{ unit: 'percent', unitText: texts.unitText, basis: null, measure: 'other', status: 'provisional' },
      ...{ stands: { in: 'typed', at: 0, length: 4 } },
    }),
    now,
    { transcribed: true },
  );
  const families = makeCited(
    makeFigure(15, oldClip, '310', { ...facts, unit: 'households', basis: 'stock', asOf: '2018-05-31' }),
    old,
    { supersededBy: '2018-08-01' },
  );
  const row = (given: Partial<FigureSince>): FigureSince => ({
    ...{
      seriesKey: 'a',
      what: texts.what,
      place: texts.place,
      restated: null,
      before: null,
      now: null,
      change: null,
      superseded: [],
    },
    ...given,
  });
  const since = [
    row({ before: { from: 'minutes', figure: quotedFigure }, now: total, change: { absolute: 3865, percent: 52.215 } }),
    row({
      before: { from: 'clip', cited: may },
      restated: mayAgain,
      now: total,
      superseded: [may],
      change: { absolute: 3865, percent: 52.2 },
    }),
    row({ now: mayAgain, superseded: [may] }),
    row({ before: { from: 'clip', cited: families }, now: share }),
    row({ before: { from: 'clip', cited: families } }),
  ];
  const input = briefingInput({
    briefing: makeBriefingRecord({ language }),
    topics: [topicEntry(makeTopic(0, 'Arrivals'), { clips: onTopic([oldClip, old], [nowClip, now]), lastTime })],
  });
  const made = makeBriefing(input);
  const setting = settingOf(language, input.meeting.zone);
  const citer = citeMaker('house', new Map(), setting);
  const cites = citer.notes;
  cites.push(...made.notes);
  const clips = new Map((input.topics[0]?.clips ?? []).map((entry) => [entry.clip.id, entry]));
  const making: FigureMaking = { setting, citer, clips, says: new Map([[total.figure.id, 'second quarter of 2018']]) };
  const rows = figureRows(since, lastTime, making);
  const charts = sectionCharts([chartFrom([may, mayAgain, total], texts)], [may, mayAgain, total], making);
  const sections = made.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) => (part.kind === 'figures' ? { ...part, rows, charts } : part)),
  }));
  return { document: { ...made, sections, notes: cites }, since };
}

function chartFrom(figures: CitedFigure[], texts: FigureTexts): FigureChart {
  const marks = figures.map(
    ({ figure }, index): ChartMark => ({
      ...{
        x: 60 + index * 120,
        y: 150 - index * 40,
        figureId: figure.id,
        value: figure.value,
        printed: figure.printed,
      },
      ...{ qualifier: figure.qualifier, at: figure.period?.end ?? '2018', edition: '', published: null },
      superseded: index === 0,
      label: { x: 60 + index * 120, y: 138 - index * 40, anchor: 'middle' },
    }),
  );
  const ends = { at: '2018-05-31', value: 7402, printed: '7,402', qualifier: null };
  const last = { ...ends, at: '2018-06-30', value: 11_267, printed: '11,267' };
  return {
    ...{ seriesKey: 'a', what: texts.what, measure: 'arrivals', unit: 'persons', unitText: '', place: texts.place },
    ...{ basis: 'cumulative', width: 480, height: 200, plot: { left: 50, top: 20, right: 400, bottom: 170 } },
    days: [{ x: 60, y: 184, anchor: 'middle', at: '2018-05-31' }],
    values: [{ x: 44, y: 170, anchor: 'end', value: 0 }],
    lines: [
      {
        producer: texts.producer,
        style: 0,
        path: marks.slice(1).map(({ x, y }) => ({ x, y })),
        marks,
        label: { x: 310, y: 70, anchor: 'start' },
      },
    ],
    summary: [{ producer: texts.producer, count: 3, superseded: 1, first: ends, last, lowest: ends, highest: last }],
  };
}
