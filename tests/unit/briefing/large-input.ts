import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { ClipContent } from '../../../lib/model/clip-content';
import type { QuotedFigure } from '../../../lib/model/quoted-figure';
import type { StoredImage } from '../../../lib/model/stored-image';
import { makeLastTime } from './last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeSource,
  makeTopic,
  onTopic,
  topicEntry,
  uuid,
  written,
} from './records';

const topics = 12;
const clips = 500;
const figures = 60;
const pictures = 20;
const sources = 80;

const places = ['Bihać', 'Velika Kladuša', 'Sarajevo', 'Podgorica', 'Tirana', 'Gjirokastër', 'Zagreb', 'Belgrade'];
const subjects = [
  'arrivals',
  'intentions to seek asylum',
  'applications',
  'persons in reception',
  'children without parents',
];

function sentence(n: number): string {
  const place = places[n % places.length];
  const subject = subjects[n % subjects.length];
  return (
    `Between January and ${n % 2 === 0 ? 'June' : 'July'} 2018 the authorities in ${place} recorded ${(1000 + n * 37).toLocaleString('en')} ${subject}, ` +
    `compared with ${(400 + n * 11).toLocaleString('en')} in the same months of 2017; partners expect the number to stay high until autumn, ` +
    'and ask for places in reception, for interpreters and for one way of counting that all of them share.'
  );
}

function content(n: number): ClipContent {
  if (n < pictures) {
    return {
      kind: 'image',
      imageId: uuid(7000 + n),
      target: null,
      alt: `Bar chart ${n}`,
      caption: `Arrivals by month, chart ${n}`,
      credit: 'UNHCR',
      fidelity: 'original',
    };
  }
  if (n % 25 === 0) {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'];
    return {
      kind: 'table',
      quote: 'Country Jan Feb',
      caption: `Arrivals by month, table ${n}`,
      notes: [],
      rowCount: null,
      header: [['Country', ...months]],
      rows: places.map((place, row) => [place, ...months.map((_, month) => String(100 + n + row * 13 + month * 7))]),
    };
  }
  const text = sentence(n);
  return { kind: 'excerpt', quote: text, blocks: [{ type: 'paragraph', children: [{ type: 'text', value: text }] }] };
}

const listed = Array.from({ length: sources }, (_, n) =>
  makeSource(200 + n, {
    url: `https://portal-${n % 9}.example/documents/${n}`,
    title: `Operational update ${n}: movements in the Western Balkans`,
    producer: [n % 3 === 0 ? 'IOM' : n % 3 === 1 ? 'UNHCR' : 'UNICEF'],
    foundOn: 'ReliefWeb',
    published: `2018-0${1 + (n % 7)}-${String(1 + (n % 27)).padStart(2, '0')}`,
  }),
);

function figuresOf(topic: number): QuotedFigure[] {
  return Array.from({ length: figures / topics }, (_, n) => {
    const printed = (1000 + topic * 321 + n * 57).toLocaleString('en');
    const text = `The group noted ${printed} ${subjects[n % subjects.length]} to the end of June.`;
    return { printed, value: 1000 + topic * 321 + n * 57, unit: 'count', sentence: text, at: 16 };
  });
}

/** The briefing that the figures are measured on: 500 clips on 12 topics, 60 figures, 20 pictures. */
export function largeInput(image: Pick<StoredImage, 'mime' | 'width' | 'height' | 'bytes'>): BriefingInput {
  return briefingInput({
    briefing: makeBriefingRecord({ highlights: written('One.', 'Two.', 'Three.') }),
    topics: Array.from({ length: topics }, (_, n) => {
      const numbers = Array.from({ length: clips }, (_unused, clip) => clip).filter((clip) => clip % topics === n);
      const entries = numbers.map((clip) => {
        const source = listed[clip % sources] ?? makeSource(1, {});
        return [makeClip(5000 + clip, source, content(clip)), source] as const; // a pair, not a list
      });
      return topicEntry(
        makeTopic(n, `Item ${n + 1}: movements and reception in ${places[n % places.length]}`, {
          lineToTake: written('We ask for one way of counting, agreed before the next meeting.'),
          ask: written('Agree on one figure and on who publishes it.'),
        }),
        {
          clips: onTopic(...entries.map(([clip, source]): [typeof clip, typeof source] => [clip, source])),
          lastTime: makeLastTime(`Item ${n + 1}`, { figures: figuresOf(n) }),
        },
      );
    }),
    images: new Map(Array.from({ length: pictures }, (_, n) => [uuid(7000 + n), { ...image, id: uuid(7000 + n) }])),
  });
}
