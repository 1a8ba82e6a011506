import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { layoutBriefing } from '../../../lib/briefing/flow/layout-briefing';
import { renderHtml } from '../../../lib/briefing/html/render-html';
import { makeBriefing } from '../../../lib/briefing/make-briefing';
import type { WrittenText } from '../../../lib/model/written-block';
import { juneMeeting, makeActionRow, makeLastTime } from '../../unit/briefing/last-time-records';
import {
  briefingInput,
  makeBriefingRecord,
  makeClip,
  makeMeeting,
  makeSource,
  makeTopic,
  onTopic,
  topicEntry,
  written,
} from '../../unit/briefing/records';
import { sampleInput } from '../../unit/briefing/sample-input';

const htmlOf = (input: BriefingInput) => renderHtml(layoutBriefing(makeBriefing(input)));
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const hostile = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '</title><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!--><iframe src=javascript:alert(1)>',
  ']]><meta http-equiv=refresh content="0;url=https://evil.example">',
  '"; } } body { display: none } /*',
  '\\3c script\\3e \\";} body { background: url(https://evil.example) } @import "https://evil.example";',
  '&lt;b&gt; &amp;amp;',
  'a\u0000b\u0008c\u001bd',
  '\u202eevil\u202c \u2066 \u200b',
  '{{constructor.constructor("alert(1)")()}}',
];

/** The same words in every place where a record holds text. */
function everywhere(text: string): BriefingInput {
  const title = text || 'x';
  const source = makeSource(1, {
    title,
    producer: [title],
    publisher: title,
    foundOn: title,
    language: title,
    licence: title,
    caveats: [title],
  });
  const lang = { lang: title, note: title };
  const clips = [
    makeClip(1, source, { kind: 'excerpt', quote: title, blocks: [{ type: 'code', value: title }] }, lang),
    makeClip(
      2,
      source,
      {
        kind: 'table',
        quote: title,
        caption: title,
        notes: [],
        rowCount: null,
        header: [[title]],
        rows: [[title, title]],
      },
      lang,
    ),
    makeClip(3, source, { kind: 'page', description: title }, lang),
    makeClip(4, source, { kind: 'link', target: 'javascript:alert(1)', text: title }, lang),
    makeClip(
      5,
      source,
      {
        kind: 'image',
        imageId: source.id,
        target: null,
        alt: title,
        caption: title,
        credit: title,
        fidelity: 'original',
      },
      lang,
    ),
    makeClip(
      6,
      source,
      {
        kind: 'excerpt',
        quote: title,
        blocks: [
          {
            type: 'paragraph',
            children: [{ type: 'link', url: 'java\nscript:alert(1)', children: [{ type: 'text', value: title }] }],
          },
        ],
      },
      { ...lang, fragmentUrl: 'data:text/html,<script>alert(1)</script>' },
    ),
  ];
  const told = { title, date: null };
  const action = { owners: [title, title], dueAsWritten: title };
  const lastTime = makeLastTime(title, {
    meeting: { ...juneMeeting, ...told },
    title: `${title} then`,
    said: [{ type: 'code', value: title }],
    lineage: { times: 1, first: { ...juneMeeting, ...told } },
    openActions: [makeActionRow(title, action, { raisedBy: { ...juneMeeting, ...told }, overdue: true })],
  });
  const own: WrittenText = [
    ...written(title),
    {
      type: 'paragraph',
      children: [
        { type: 'link', url: 'java\nscript:alert(1)', children: [{ type: 'text', value: title }] },
        { type: 'clip', clipId: clips[0]?.id ?? '' },
      ],
    },
  ];
  const figure = { printed: title.slice(0, 60), value: 1, unit: 'count' as const, sentence: title, at: 0 }; // a literal unit
  const key = { topicId: makeTopic(0, title).id, printed: figure.printed, sentence: title };
  return briefingInput({
    meeting: makeMeeting({ title, series: title, place: title }),
    briefing: makeBriefingRecord({ highlights: own, method: own, keyFigures: [key] }),
    topics: [
      topicEntry(makeTopic(0, title, { summary: own, lineToTake: own, ask: own }), {
        clips: onTopic(...clips.map((clip): [typeof clip, typeof source] => [clip, source])),
        gaps: [{ kind: 'one-source', producer: title }],
        lastTime: { ...lastTime, figures: [figure] },
      }),
    ],
    openActions: lastTime.openActions,
    images: new Map([
      [source.id, { id: source.id, mime: 'image/png', width: 1, height: 1, bytes: new Uint8Array([1, 2, 3]) }],
    ]),
  });
}

/** What in a document could run, load or lead astray. */
function dangers(page: Document): string[] {
  const allowed = new Set(
    'html head meta title style body main article header section nav h1 h2 h3 h4 p dl dt dd div ol ul li a bdi span strong em sup sub br blockquote pre code figure figcaption img table caption thead tbody tr th td'.split(
      ' ',
    ),
  );
  return [...page.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const found = allowed.has(name) ? [] : [`<${name}>`];
    for (const { name: attribute, value } of element.attributes) {
      if (/^on|^style$|^srcdoc$|^action$|^formaction$|^data-/.test(attribute)) found.push(`${name}[${attribute}]`);
      if (attribute === 'href' && !/^(https?:|mailto:|#(item|source|evidence|note|mark)-\d+$)/.test(value))
        found.push(value);
      if (attribute === 'src' && !value.startsWith('data:image/')) found.push(value);
      if (attribute === 'http-equiv' && value !== 'Content-Security-Policy') found.push(value);
    }
    if (name === 'a' && element.getAttribute('href')?.startsWith('#') === false)
      if (element.getAttribute('rel') !== 'noopener noreferrer') found.push('rel');
    return found;
  });
}

/** How many rules its style sheet has at the top: a title that broke out of its string would change it. */
function styleRules(page: Document): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(page.querySelector('style')?.textContent ?? '');
  return sheet.cssRules.length;
}

describe('an HTML export opened in a browser', () => {
  test.each(hostile)('does nothing with %j but show it', (text) => {
    const page = parse(htmlOf(everywhere(text)));
    expect(dangers(page)).toEqual([]);
    expect(page.querySelectorAll('style')).toHaveLength(1);
    expect(styleRules(page)).toBe(styleRules(parse(htmlOf(sampleInput))));
    expect(page.querySelectorAll('.clip')).toHaveLength(6);
    expect(page.querySelectorAll('.evidence-item')).toHaveLength(6);
    expect(page.querySelectorAll('.source')).toHaveLength(1);
  });

  test('shows any text as that text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostile)), (text) => {
        const page = parse(htmlOf(everywhere(text)));
        expect(dangers(page)).toEqual([]);
        const shown = page.querySelector('.clip .quote pre')?.textContent ?? '';
        // The parser drops one line break at the start of `pre`; controls and the ends' empty lines are dropped by us.
        const wanted = (text || 'x')
          .toWellFormed()
          .replace(/\r\n?|[\v\f\u0085]/g, '\n')
          .replace(/(?![\n\t])\p{Cc}/gu, '')
          .replace(/^\n+|\n+$/g, '');
        if (wanted.trim() !== '') expect(shown).toBe(wanted);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('forbids itself scripts and requests before anything else stands in it', () => {
    const page = parse(htmlOf(sampleInput));
    const [charset, policy] = page.head.children;
    expect(charset?.getAttribute('charset')).toBe('utf-8');
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  });

  test('has a title, a language, one main, one first heading, and levels without a leap', () => {
    const page = parse(htmlOf(sampleInput));
    expect(page.title).toBe('Regional IM Working Group, August meeting – Briefing note');
    expect(page.documentElement.lang).toBe('en-GB');
    expect(page.querySelectorAll('main, h1')).toHaveLength(2);
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.localName.slice(1)));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('keeps a right-to-left quote to itself: its own language and direction, on the right', async () => {
    const frame = document.createElement('iframe');
    frame.src = URL.createObjectURL(new Blob([htmlOf(sampleInput)], { type: 'text/html' }));
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const quote = frame.contentDocument?.querySelector('blockquote[lang="ar"]');
    expect(quote?.getAttribute('dir')).toBe('rtl');
    expect(quote && frame.contentWindow?.getComputedStyle(quote).borderRightStyle).toBe('solid');
    expect(frame.contentDocument?.querySelector('.citation bdi[lang="ar"]')?.textContent).toContain('النازحون');
    const image = frame.contentDocument?.querySelector('img');
    expect(image?.naturalWidth).toBe(480);
    frame.remove();
  });

  test('a planted script would be seen', () => {
    const page = parse(`${htmlOf(sampleInput)}<script>1</script><a href="javascript:1" onclick="1">x</a>`);
    expect(dangers(page)).toEqual(['<script>', 'javascript:1', 'a[onclick]', 'rel']);
  });
});
