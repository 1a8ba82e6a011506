import type { Flow, FlowBlock } from '../../../lib/briefing/flow/flow';
import { body, flowOf, foreign, group, heading, link, note, paragraph, picture, strong, table, text } from './flow-of';

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
