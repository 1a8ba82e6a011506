import type {
  Flow,
  FlowBlock,
  FlowInline,
  FlowLabels,
  GroupRole,
  ParagraphRole,
} from '../../../lib/briefing/flow/flow';

/**
 * Flows for the tests of all renderers: one with every block, inline and role, one in Arabic, one in French, one
 * hostile.
 */

export const text = (value: string): FlowInline => ({ type: 'text', value });
export const foreign = (value: string, lang = ''): FlowInline => ({ type: 'foreign', value, lang });
export const link = (url: string, ...children: FlowInline[]): FlowInline => ({ type: 'link', url, children });
export const jump = (to: string, ...children: FlowInline[]): FlowInline => ({ type: 'jump', to, children });
export const strong = (...children: FlowInline[]): FlowInline => ({ type: 'strong', children });
export const note = (number: number): FlowInline => ({ type: 'note', number });
export const lineBreak: FlowInline = { type: 'break' };

type Heading = Extract<FlowBlock, { type: 'heading' }>;
type Paragraph = Extract<FlowBlock, { type: 'paragraph' }>;
type Group = Extract<FlowBlock, { type: 'group' }>;
type Table = Extract<FlowBlock, { type: 'table' }>;

export const heading = (level: Heading['level'], children: FlowInline[], more: Partial<Heading> = {}): FlowBlock => ({
  ...{ type: 'heading', level, role: '', anchor: null, dir: null, children },
  ...more,
});
export const paragraph = (role: ParagraphRole, children: FlowInline[], more: Partial<Paragraph> = {}): FlowBlock => ({
  ...{ type: 'paragraph', role, lang: '', dir: null, children },
  ...more,
});
export const group = (role: GroupRole, children: FlowBlock[], more: Partial<Group> = {}): FlowBlock => ({
  ...{ type: 'group', role, lang: '', dir: null, anchor: null, hook: null, children },
  ...more,
});
export const table = (header: string[][], rows: string[][], more: Partial<Table> = {}): FlowBlock => {
  const cells = (row: string[]) => row.map((cell) => (cell === '' ? [] : [foreign(cell)]));
  const plain = { type: 'table' as const, role: 'quoted' as const, lang: '', dir: null, caption: [] }; // literals of the union
  return { ...plain, header: header.map(cells), rows: rows.map(cells), ...more };
};
export const body = (value: string) => paragraph('body', [text(value)]);

export const labels: FlowLabels = {
  notes: 'Notes',
  contents: 'Contents',
  page: 'Page',
  backToText: 'Back to the text',
  table: 'Table',
};

export function flowOf(blocks: FlowBlock[], more: Partial<Flow> = {}): Flow {
  const frame = { locale: 'en-GB', dir: 'ltr' as const, title: '', compact: false, runningTitle: '', marking: '' }; // literal of the union
  return { ...frame, blocks, notes: [], labels, ...more };
}

/** One white point. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=';
export const picture = {
  id: '00000000-0000-4000-8000-000000003001',
  mime: 'image/png' as const, // literal of the union
  width: 1200,
  height: 500,
  bytes: Uint8Array.from(atob(pixel), (character) => character.charCodeAt(0)),
};

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

export const sampleFlow: Flow = flowOf([masthead, ...head, ...sections, annex], {
  title: 'Regional working group, August',
  runningTitle: 'Regional working group, August – Briefing note',
  marking,
  notes: [
    { number: 1, children: [text('Source: '), link(portal, foreign('IOM')), text(', 1 August 2018.')] },
    { number: 2, children: [text('Source: '), foreign('المفوضية', 'ar'), text(', 28 June 2018.')] },
  ],
});

/** A briefing in Arabic that names a Latin source and quotes French. */
export const arabicFlow: Flow = flowOf(
  [
    group('masthead', [
      heading(1, [foreign('الاجتماع الإقليمي')]),
      { type: 'facts', facts: [{ label: 'متى', value: [foreign('9 أغسطس 2018')] }] },
    ]),
    group('section', [
      heading(2, [text('1. '), foreign('الوافدون'), text(' ('), foreign('IOM'), text(')')], { anchor: 'item-1' }),
      paragraph('body', [text('المصدر '), foreign('UNHCR (Geneva)', 'en'), text(' بتاريخ اليوم'), note(1)]),
      group('quote', [body('2018 : 11 267 arrivées')], { lang: 'fr', dir: 'ltr' }),
      group('quote', [body('DTM سجّلت 636.426 مهاجراً')], { lang: 'ar', dir: 'rtl' }),
      table([['البلد', 'العدد']], [['ألبانيا', '1,233']], { dir: 'rtl', lang: 'ar' }),
      paragraph('body', [jump('item-1', text('انظر')), text(' '), link(portal, foreign('Report'))]),
    ]),
  ],
  {
    locale: 'ar-u-nu-latn',
    dir: 'rtl',
    marking: 'TLP:GREEN',
    labels: { ...labels, notes: 'الحواشي' },
    notes: [{ number: 1, children: [foreign('UNHCR'), text('، تقرير')] }],
  },
);

export const frenchFlow: Flow = flowOf(
  [
    heading(1, [foreign('Réunion d’août')]),
    { type: 'facts', facts: [{ label: 'Quand', value: [foreign('jeudi 9 août 2018')] }] },
    paragraph('body', [text('« Hausse de 12 % » selon l’OIM'), note(1)]),
    group('note', [paragraph('label', [text('Remarque')]), group('summary', [body('À vérifier.')])]),
    table([['Pays', 'Nombre', 'Part']], [['Grèce', '560', '40 %']]),
  ],
  {
    locale: 'fr-CH',
    labels: { ...labels, notes: 'Notes de bas de page' },
    notes: [{ number: 1, children: [text('Source : OIM.')] }],
  },
);

/** What a hostile page can put where its words stand. */
export const hostileTexts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</div></body><style>*{display:none}</style>',
  '<!--[if mso]><o:p>x</o:p><![endif]-->',
  '&lt;b&gt; &#42; &nbsp;',
  '![x](http://evil.example/x.png)',
  '[click](javascript:alert(1)) [^1] [^9]: no',
  '# heading\n> quote\n- item\n| a | b |\n| - | - |',
  'http://evil.example/ www.evil.example a@evil.example',
  '~~gone~~ ~gone~ `code` **bold** _slant_',
  '=HYPERLINK("http://evil.example","x")',
  "+1+cmd|' /C calc'!A0",
  '@SUM(1)',
  'one\u0000two\u0008\u001b[31mred\u007f',
  'left \u202eright-to-left override',
  '\u2069\u2069 out of the isolate \u2067 and in again',
  '\u202a\u202b\u202d open',
  'a\u2028b\u2029c\u0085d',
];

/** Each hostile text wherever a page's words may stand, and addresses that must lead nowhere. */
export const hostileFlow: Flow = flowOf(
  [
    ...hostileTexts.flatMap((value, index): FlowBlock[] => [
      heading(3, [foreign(value)]),
      paragraph('body', [text(value), text(' '), foreign(value), strong(text(value)), note(index + 1)]),
      group('quote', [body(value)], { lang: '" onload="x', dir: 'ltr' }),
      { type: 'list', role: 'quoted', ordered: false, items: [[body(value)]] },
      { type: 'facts', facts: [{ label: value, value: [foreign(value)] }] },
      table([[value, 'b']], [[value, value]], { caption: [foreign(value)] }),
      { type: 'image', image: picture, alt: value, lang: '' },
      { type: 'code', value: `${value}\n\`\`\`` },
    ]),
    paragraph('body', [
      link('javascript:alert(1)', text('script')),
      link('data:text/html,x', text('data')),
      link('https://user:secret@safe.example/', text('secret')),
    ]),
  ],
  { notes: hostileTexts.map((value, index) => ({ number: index + 1, children: [foreign(value)] })) },
);
