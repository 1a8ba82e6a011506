import type { Flow, FlowBlock } from '../../../lib/briefing/flow/flow';
import {
  body,
  flowOf,
  foreign,
  group,
  heading,
  jump,
  lineBreak,
  link,
  note,
  paragraph,
  picture,
  strong,
  table,
  text,
} from './flow-of';

const portal = 'https://portal.example/report';
const words = `${portal}#:~:text=a%20total%20of`;
const marking = 'TLP:AMBER · Sensitivity: moderate';

const masthead = group('masthead', [
  paragraph('marking', [text(marking)]),
  paragraph('product', [text('Briefing note')]),
  heading(1, [foreign('Regional working group, August')]),
  {
    type: 'facts',
    facts: [
      { label: 'When', value: [foreign('Thursday 9 August 2018')] },
      { label: 'Where', value: [foreign('جنيف')] },
    ],
  },
]);

const head = [
  group('highlights', [
    heading(2, [text('Highlights')]),
    paragraph(
      'body',
      [strong(text('Arrivals')), text(' rose'), note(1), text('; see '), jump('evidence-1', text('E1'))],
      {
        dir: 'auto',
      },
    ),
    {
      type: 'list' as const, // literal of the union
      role: 'written' as const, // same
      ordered: true,
      items: [
        [body('First the total')],
        [
          body('then its parts:'),
          {
            type: 'list' as const,
            role: 'written' as const,
            ordered: false,
            items: [[body('by sea')], [body('by land')]],
          },
        ], // same
      ],
    },
  ]),
  group('key-figures', [
    heading(2, [text('Key figures')]),
    group('key-figure', [
      paragraph('key-value', [foreign('11,267'), text(' (own calculation)')]),
      paragraph('key-label', [foreign('irregular migrants')]),
      paragraph('citation', [text('Source: '), link(portal, foreign('IOM')), text('.')]),
    ]),
    group('key-figure', [paragraph('key-value', [foreign('7,652')]), paragraph('key-label', [text('arrivals')])]),
  ]),
  group('changes', [
    heading(2, [text('Since the version of 1 August')]),
    heading(3, [text('New')]),
    { type: 'list' as const, role: 'changes' as const, ordered: false, items: [[body('Item 2: a clip of IOM')]] }, // same
  ]),
  group('agenda', [
    heading(2, [text('Agenda')]),
    {
      type: 'list' as const, // same
      role: 'agenda' as const, // same
      ordered: false,
      items: [
        [paragraph('agenda-item', [jump('item-1', text('1. '), foreign('Arrivals')), text(' (3 clips)')])],
        [paragraph('lacking-item', [jump('item-2', text('2. '), foreign('Education')), text(' (1 gap)')])],
      ],
    },
  ]),
  group('open-from-before', [heading(2, [text('Open from last time')]), actions('Send the list')]),
];

function actions(what: string): FlowBlock {
  return {
    type: 'list',
    role: 'actions',
    ordered: false,
    items: [
      [paragraph('action-text', [foreign(what)], { dir: 'auto' }), paragraph('action-facts', [text('IOM · open')])],
      [
        paragraph('action-text', [foreign('إرسال الأرقام')], { dir: 'auto' }),
        paragraph('overdue-facts', [text('UNHCR · overdue')]),
      ],
    ],
  };
}

const quote = group(
  'quote',
  [
    paragraph('quoted-heading', [text('Second quarter')]),
    paragraph('body', [
      text('A total of '),
      strong(text('11,267')),
      text(' were registered'),
      { type: 'superscript', children: [text('2')] },
      lineBreak,
      { type: 'emphasis', children: [text('in H'), { type: 'subscript', children: [text('2')] }, text(' of 2018')] },
      text(', see '),
      link('https://portal.example/method', text('the method')),
    ]),
    {
      type: 'list',
      role: 'quoted',
      ordered: false,
      items: [[body('Albania'), body('1,233')], [group('blockquote', [body('Montenegro')])]],
    },
    { type: 'code', value: 'select *\n  from arrivals' },
  ],
  { lang: 'en', dir: 'ltr' },
);

const arrivals = table(
  [
    ['Country', 'Arrivals', 'Arrivals'],
    ['Country', 'Previous week', 'Current week'],
  ],
  [
    ['Bulgaria', '144', '45'],
    ['Serbia', '196'],
    ['Total*', '340', '45'],
  ],
  { lang: 'en', dir: 'ltr', caption: [foreign('First arrivals')] },
);

const figures = table([['What', 'Now', 'Source']], [['arrivals', '7,652', 'UNHCR']], { role: 'figures' });

const clips = [
  group(
    'clip',
    [
      paragraph('dated', [
        text('1 August 2018 · '),
        foreign('IOM'),
        note(2),
        text(' · '),
        jump('evidence-1', text('E1')),
      ]),
      quote,
      paragraph('remark', [text('Transcribed by hand')]),
      group('note', [
        paragraph('label', [text('Note')]),
        group('summary', [body('Ask IOM which quarter.'), body('Before anybody quotes it.')], { dir: 'auto' }),
      ]),
    ],
    { hook: { clip: '00000000-0000-4000-8000-000000000001' } },
  ),
  group('left-out', [
    paragraph('label', [text('Left out of the briefing')]),
    paragraph('dated', [text('July 2018')]),
    group('page', [
      paragraph('lead', [link(portal, foreign('A report'))]),
      paragraph('address', [link(portal, text(portal))]),
    ]),
  ]),
  group('clip', [
    group('image', [
      { type: 'image', image: picture, alt: 'Bar chart of arrivals, January to June', lang: 'en' },
      paragraph('caption', [foreign('Arrivals per month', 'en')], { lang: 'en', dir: 'ltr' }),
      paragraph('remark', [text('Credit: UNCT')]),
    ]),
    group('image', [paragraph('missing', [text('Image: '), foreign('A map', 'en')])]),
    arrivals,
  ]),
];

const sections = [
  group(
    'section',
    [
      heading(2, [text('1. '), foreign('Arrivals')], { role: 'item', anchor: 'item-1' }),
      group('last-time', [
        heading(3, [text('Last time')]),
        group('quote', [body('IOM presented May.')], { dir: 'auto' }),
        paragraph('citation', [text('From the minutes of 28 June 2018')]),
      ]),
      group('open-actions', [heading(3, [text('Open')]), actions('Settle the period')]),
      group('new', [heading(3, [text('What is new')]), group('summary', [body('Three sources.')]), ...clips]),
      group('figures', [heading(3, [text('Figures')]), figures]),
      group('disagreements', [
        heading(3, [text('Where sources disagree')]),
        paragraph('disagreement', [foreign('IOM'), text(' says 11,267, '), foreign('UNHCR'), text(' 7,652')]),
      ]),
    ],
    { hook: { topic: '00000000-0000-4000-8000-000000000002' } },
  ),
  group('section', [
    heading(2, [text('2. '), foreign('Education')], { role: 'item', anchor: 'item-2' }),
    group('gaps', [paragraph('gap', [strong(text('Gap:')), text(' Nothing is cited yet.')])]),
    group('line-to-take', [heading(3, [text('Line to take')]), paragraph('empty', [text('None yet.')])]),
    group('ask', [heading(3, [text('Proposed ask')]), body('Comments by 24 August.')]),
  ]),
];

const annex = group('annex', [
  heading(2, [text('Annex')], { anchor: 'annex' }),
  group('evidence', [
    heading(3, [text('Evidence')]),
    group(
      'evidence-item',
      [
        paragraph('label', [text('E1 · Item 1')]),
        group('quote', [body('A total of 11,267.')], { lang: 'en', dir: 'ltr' }),
        paragraph('citation', [text('Source: IOM, '), link(words, foreign('A report')), text('.')]),
        paragraph('address', [link(words, text(words))], { dir: 'ltr' }),
      ],
      { anchor: 'evidence-1' },
    ),
  ]),
  group('sources', [
    heading(3, [text('Sources')]),
    group(
      'source',
      [
        paragraph('source-entry', [
          text('[1] '),
          foreign('IOM'),
          text(', '),
          link(portal, foreign('A report')),
          text('.'),
        ]),
        paragraph('address', [link(portal, text(portal))], { dir: 'ltr' }),
        paragraph('remark', [text('Cited under item 1.')]),
      ],
      { anchor: 'source-1' },
    ),
  ]),
  group('verification', [heading(3, [text('Verification')]), body('Nothing was read again.')]),
  group('method', [
    heading(3, [text('Method')]),
    paragraph('body', [text('Written to '), link('mailto:ines@group.example', text('Ines'))]),
  ]),
]);
/** A flow with every block, inline and role, for the tests of all renderers. */
export const sampleFlow: Flow = flowOf([masthead, ...head, ...sections, annex], {
  title: 'Regional working group, August',
  runningTitle: 'Regional working group, August – Briefing note',
  marking,
  notes: [
    { number: 1, children: [text('Source: '), link(portal, foreign('IOM')), text(', 1 August 2018.')] },
    { number: 2, children: [text('Source: '), foreign('المفوضية', 'ar'), text(', 28 June 2018.')] },
  ],
});
