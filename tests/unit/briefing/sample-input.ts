import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import type { FigureKey } from '../../../lib/model/written-block';
import { makeActionRow, makeLastTime } from './last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeTopic,
  onTopic,
  quoted,
  topicEntry,
  uuid,
  written,
} from './records';
import { arabic, children, news, update, weekly } from './sample-sources';

/** A bar chart of six months in four colours: 480 by 220 points. */
const chart =
  'iVBORw0KGgoAAAANSUhEUgAAAeAAAADcAgMAAADVdZpkAAAADFBMVEX///8LWnrd3d08PDyMMTAqAAAAw0lEQVR42u3bIQ6DMBiG4ZoZDFebwXC6GcxOtxsMgSgJZiF/23R9XonoE6j7ElKSJElSraZ3zV4+uNRbSw78F/AjM08wGAwGg8FgMHgoOHAD2TKzHk9OcMkNxB2Dwd3Bl1PBYDAYDAaDwWAwuDR8fwO5DBy1NhB3DAaDwWAwGAwGg8FgMNgG4o7BYDAYDAaDwWBwQ/iHU8FgcCN4ivvRJWQDufM6IZ8aDAaDwWDwMHDMqWAwGAwGg3uD52/NPkmSJGmkdqY6qStIxpIaAAAAAElFTkSuQmCC';

const sentence = makeClip(
  1,
  news,
  {
    kind: 'excerpt',
    quote: 'authorities registered a total of 11,267 irregular migrants in the second quarter of 2018.',
    blocks: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'Authorities registered a total of ' },
          { type: 'strong', children: [{ type: 'text', value: '11,267 irregular migrants' }] },
          { type: 'text', value: ' in the second quarter of 2018.' },
          { type: 'superscript', children: [{ type: 'text', value: '1' }] },
        ],
      },
      {
        type: 'list',
        ordered: false,
        items: [
          [{ type: 'paragraph', children: [{ type: 'text', value: 'Bosnia and Herzegovina: 8,034' }] }],
          [{ type: 'paragraph', children: [{ type: 'text', value: 'Montenegro: 2,000' }] }],
          [{ type: 'paragraph', children: [{ type: 'text', value: 'Albania: 1,233' }] }],
        ],
      },
    ],
  },
  {
    fragmentUrl:
      'https://rovienna.iom.example/news/increased-secondary-displacement-western-balkans#:~:text=a%20total%20of%2011%2C267',
    note: 'The wording says “second quarter”, but the three parts fit January to June. Ask IOM which it is before anybody quotes it.',
  },
);
const detected = makeClip(
  2,
  update,
  quoted(
    '7,652 arrivals were detected between 1 January and 30 June 2018; 6,494 persons expressed the intention to seek asylum and 684 applied.',
  ),
);
const series = makeClip(
  3,
  update,
  {
    kind: 'image',
    imageId: uuid(3001),
    target: 'https://reliefweb.example/files/detected-arrivals.png',
    alt: 'Bar chart of detected arrivals by month, January to June 2018, rising from 237 to 2,295',
    caption: 'Number of detected refugee and migrant arrivals to BiH per month, 2018',
    credit: 'UNCT Bosnia and Herzegovina',
    fidelity: 'visible',
  },
  { note: 'June edition: May to June −10.3 %. The series may still be revised.' },
);
const table = makeClip(4, weekly, {
  kind: 'table',
  quote: 'Country Arrivals Percentage Change',
  caption: 'Countries of first arrival to Europe',
  notes: [],
  rowCount: null,
  header: [
    ['Country', 'Arrivals', 'Arrivals', 'Percentage change'],
    ['Country', 'Previous week 05 Jul – 11 Jul', 'Current week 12 Jul – 18 Jul', 'Percentage change'],
  ],
  rows: [
    ['Bulgaria', '144', '45', '−68 %'],
    ['Greece', '398', '560', '40 %'],
    ['Italy', '201', '286', '42 %'],
    ['Spain', '856', '1,186', '38 %'],
    ['Total*', '1,599', '2,077', '30 %'],
    ['Serbia', '196', '288'],
    ['FYROM', '16', '41'],
  ],
});
const displaced = makeClip(
  5,
  arabic,
  quoted('بلغ عدد النازحين المسجّلين 636.426 مهاجراً حتى نهاية الشهر، وفق بيانات DTM.'),
  { lang: 'ar', dir: 'rtl', note: 'The dot is a thousands separator: 636,426.' },
);
const factsheet = makeClip(6, children, {
  kind: 'page',
  description: 'Overview of trends: 30,085 children arrived in 2018, of whom 12,717 unaccompanied or separated.',
});
const dataset = makeClip(7, news, {
  kind: 'link',
  target: 'https://migration.iom.example/datasets/europe-flow-monitoring-q2-2018.xlsx',
  text: 'Q2 2018 dataset (XLSX)',
});
const leftOut = makeClip(8, weekly, quoted('Stranded migrants and refugees: 62,428.'));

const children2018: FigureKey = {
  topicId: uuid(103),
  printed: '12,717',
  sentence: 'UNICEF counted 30,085 children, 12,717 of them unaccompanied or separated.',
};

/** The meeting of 9 August 2018 with a clip of every kind, a topic of each kind of gap, and one clip left out. */
export const sampleInput: BriefingInput = briefingInput({
  briefing: makeBriefingRecord({
    sharing: 'GREEN',
    keyFigures: [children2018],
    highlights: [
      {
        type: 'list',
        ordered: false,
        items: [
          [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'Secondary movement through the Western Balkans has risen sharply: ' },
                { type: 'clip', clipId: sentence.id },
                { type: 'text', value: '.' },
              ],
            },
          ],
          written('Three sources give three totals for the same half year; the group is asked to agree on one.'),
        ],
      },
    ],
    method: written('“Kosovo” is used as in Security Council resolution 1244 (1999).'),
  }),
  topics: [
    topicEntry(
      makeTopic(0, 'General updates', {
        lineToTake: written('The May minutes are endorsed; ask members to use the new portal address in their links.'),
      }),
      { clips: onTopic([displaced, arabic], [factsheet, children]) },
    ),
    topicEntry(makeTopic(1, 'Lumos research project on care arrangements for children'), {
      gaps: [{ kind: 'no-clip' }],
    }),
    topicEntry(
      makeTopic(2, 'Arrivals in the Balkans', {
        summary: [
          { type: 'heading', depth: 1, children: [{ type: 'text', value: 'Totals' }] },
          {
            type: 'paragraph',
            children: [
              { type: 'text', value: 'IOM and the country team ' },
              { type: 'strong', children: [{ type: 'text', value: 'do not count the same' }] },
              { type: 'text', value: '; see ' },
              { type: 'clip', clipId: detected.id },
              { type: 'text', value: ' and the ' },
              {
                type: 'link',
                url: 'https://migration.iom.example/methodology',
                children: [{ type: 'text', value: 'method of IOM' }],
              },
              { type: 'text', value: '.' },
            ],
          },
        ],
        lineToTake: [
          ...written(
            'Secondary movement through Albania, Montenegro and Bosnia and Herzegovina has risen sharply on 2017. We do not quote 11,267 until its period is settled:',
          ),
          {
            type: 'list',
            ordered: true,
            items: [
              written('8,034 (IOM) fits a half-year total'),
              written('UNCT and UNHCR count 7,652 for the same half year'),
            ],
          },
        ],
        ask: written(
          'Agree on one figure, with its period, for arrivals to the end of June 2018, and on who publishes it.',
        ),
      }),
      {
        clips: [
          ...onTopic([sentence, news], [detected, update], [series, update], [table, weekly], [dataset, news]),
          { clip: leftOut, source: weekly, position: 5, included: false, verified: null },
        ],
        lastTime: makeLastTime('Arrivals by land', {
          figures: [
            {
              printed: '5,426',
              value: 5426,
              unit: 'count',
              sentence: 'IOM presented the figures of May: 5,426 arrivals by land, see the monthly report.',
              at: 34,
            },
          ],
          said: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', value: 'IOM presented the figures of May: 5,426 arrivals by land, see the ' },
                {
                  type: 'link',
                  url: 'https://migration.iom.example/reports/may-2018',
                  children: [{ type: 'text', value: 'monthly report' }],
                },
                { type: 'text', value: '.' },
              ],
            },
            {
              type: 'list',
              ordered: false,
              items: [[{ type: 'paragraph', children: [{ type: 'text', value: 'UNHCR counts otherwise.' }] }]],
            },
          ],
          openActions: [
            makeActionRow(
              'Settle the period of the total',
              { owners: ['IOM', 'UNHCR'], due: '2018-07', status: 'ongoing' },
              { overdue: true, carried: 2 },
            ),
            makeActionRow('إرسال الأرقام المحدّثة', { dueAsWritten: 'before the next call' }),
          ],
        }),
      },
    ),
    topicEntry(makeTopic(3, 'Education factsheet', { ask: written('Comments on the first version by 24 August.') }), {
      clips: onTopic([factsheet, children]),
      gaps: [
        { kind: 'only-old', newest: '2018-06-15' },
        { kind: 'one-source', producer: 'UNHCR' },
      ],
      lastTime: makeLastTime('Education factsheet', {
        figures: [
          {
            ...{ printed: children2018.printed, sentence: children2018.sentence },
            ...{ value: 12717, unit: 'count', at: 33 },
          },
        ],
      }),
    }),
  ],
  openActions: [makeActionRow('Update the list of focal points', { owners: ['all'] }, { number: 3 })],
  images: new Map([
    [
      uuid(3001),
      {
        id: uuid(3001),
        mime: 'image/png',
        width: 480,
        height: 220,
        bytes: Uint8Array.from(atob(chart), (character) => character.charCodeAt(0)),
      },
    ],
  ]),
});
