import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { Briefing } from '../../../lib/model/briefing';
import type { Clip } from '../../../lib/model/clip';
import type { Id } from '../../../lib/model/id';
import { makeCited, makeFigure } from './figure-records';
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

const half = { start: '2018-01-01', end: '2018-06-30' };
const iom = makeSource(1, { title: 'News', producer: ['IOM'], published: '2018-08-01', language: 'en' });
const june = makeSource(2, {
  url: 'https://unhcr.example/june',
  title: 'Update June',
  producer: ['UNHCR'],
  published: '2018-07-05',
  edition: 'June 2018',
});
const september = makeSource(3, {
  url: 'https://unhcr.example/september',
  title: 'Update September',
  producer: ['UNHCR'],
  published: '2018-10-05',
  edition: 'September 2018',
});

/** IOM's total of the half year: registered, cumulative. */
export const iomClip = makeClip(1, iom, quoted('A total of 8,034 arrivals in the second quarter.'));
export const iomFigure = makeFigure(1, iomClip, '8,034', { period: half, what: 'registered arrivals', place: '' });
const juneClip = makeClip(2, june, quoted('7,652 arrivals; May 2,557, June 2,294.'));
/** The country team's for the same half year. */
export const otherFigure = makeFigure(2, juneClip, '7,652', { period: half, what: 'registered arrivals' });
const septemberClip = makeClip(3, september, quoted('May 2,242, June 2,295.'));

const month = (number: number, clip: Clip, printed: string, start: string, end: string) =>
  makeFigure(number, clip, printed, { basis: 'period', period: { start, end }, what: 'registered arrivals' });

const months = [
  makeCited(month(3, juneClip, '2,557', '2018-05-01', '2018-05-31'), june),
  makeCited(month(4, juneClip, '2,294', '2018-06-01', '2018-06-30'), june),
  makeCited(month(5, septemberClip, '2,242', '2018-05-01', '2018-05-31'), september),
  makeCited(month(6, septemberClip, '2,295', '2018-06-01', '2018-06-30'), september),
];

/** Two sources that disagree on a half year, and a series of months that a newer edition turns. */
export function figuresInput(
  given: { briefing?: Briefing; marks?: ReadonlyMap<Id, Partial<Clip>>; iomQuote?: string } = {},
): BriefingInput {
  const first = given.iomQuote === undefined ? iomClip : { ...iomClip, content: quoted(given.iomQuote) };
  const marked = (clip: Clip): Clip => ({ ...clip, ...given.marks?.get(clip.id) });
  return briefingInput({
    briefing: given.briefing ?? makeBriefingRecord(),
    topics: [
      topicEntry(makeTopic(0, 'Arrivals'), {
        clips: onTopic([marked(first), iom], [marked(juneClip), june], [marked(septemberClip), september]),
        figures: [makeCited(iomFigure, iom), makeCited(otherFigure, june), ...months],
      }),
    ],
  });
}
