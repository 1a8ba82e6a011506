import { afterEach, describe, expect, it } from 'vitest';
import { captureImage } from '../../../lib/capture/capture-image';
import { capturePage } from '../../../lib/capture/capture-page';
import { finishDraft } from '../../../lib/capture/finish-draft';
import { type CaptureDraft, captureResultSchema } from '../../../lib/model/capture-draft';
import type { CaptureRequest } from '../../../lib/model/capture-request';
import { closePages, openPage, select } from './open-page';

afterEach(closePages);

async function draftOf(view: Window, request: CaptureRequest = { kind: 'auto' }): Promise<CaptureDraft> {
  const result = captureResultSchema.parse(await capturePage(view, request, captureImage));
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return finishDraft(result.draft, '');
}

async function reasonOf(view: Window, request: CaptureRequest = { kind: 'auto' }): Promise<string> {
  const result = await capturePage(view, request, captureImage);
  return result.ok ? 'captured' : result.reason;
}

const news = `<!doctype html><html lang="en"><title>Movements rise in three countries</title><main><h1>Movements rise in three countries</h1>
<p id="lead">Authorities registered a total of <b>11,267</b> persons<sup>1</sup> in the <a href="/q2?jsessionid=1">second quarter</a>.</p>
<p>Of them 8,034 were in one country.</p><script>var hidden = "11,267";</script></main></html>`;

describe('a selection becomes an excerpt', () => {
  it('keeps the exact quote beside its structure', async () => {
    const view = openPage(news);
    select(view, '#lead');
    const draft = await draftOf(view);
    expect(draft.content).toEqual({
      kind: 'excerpt',
      quote: 'Authorities registered a total of 11,267 persons1 in the second quarter.',
      blocks: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'Authorities registered a total of ' },
            { type: 'strong', children: [{ type: 'text', value: '11,267' }] },
            { type: 'text', value: ' persons' },
            { type: 'superscript', children: [{ type: 'text', value: '1' }] },
            { type: 'text', value: ' in the ' },
            {
              type: 'link',
              url: new URL('/q2?jsessionid=1', location.href).href,
              children: [{ type: 'text', value: 'second quarter' }],
            },
            { type: 'text', value: '.' },
          ],
        },
      ],
    });
    expect(draft.selectors.map((selector) => selector.type)).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
    expect(draft.fragmentUrl).toContain('#:~:text=');
    expect(draft.snapshot?.text).toContain('Of them 8,034');
    expect(draft.snapshot?.text).not.toContain('hidden');
  });

  it('clips the page where nothing is selected', async () => {
    const draft = await draftOf(openPage(news));
    expect(draft.content.kind).toBe('page');
    expect(draft.source.title.chosen?.value).toBe('Movements rise in three countries');
    expect(draft.fragmentUrl).toBeNull();
  });
});

describe('what is not there yet is refused', () => {
  it('a page with nothing on it', async () => {
    expect(await reasonOf(openPage('<title>x</title><body></body>'))).toBe('empty-page');
  });
});

describe('what is not there yet is refused, and nothing else', () => {
  it('a robot check', async () => {
    const check = openPage(
      '<title>Just a moment...</title><body><h1>portal.example</h1><p>Verifying you are human.</p></body>',
    );
    expect(await reasonOf(check)).toBe('challenge-page');
    const veiled = openPage('<title></title><body><script>var _0x3f2a=["a"];</script></body>');
    expect(await reasonOf(veiled)).toBe('challenge-page');
  });

  it('a short page whose words are those of a check is captured, and so are words that are selected on one', async () => {
    const page = (words: string) =>
      openPage(`<title>Flash update 3</title><main><h1>Flash update 3</h1><p id="n">${words}</p></main>`);
    for (const words of [
      'Humanitarian access has been denied to three districts since 3 August.',
      'A security check before the crossing delays convoys by four hours.',
      'The request was blocked by the authorities; one more step remains.',
    ])
      expect(await reasonOf(page(words))).toBe('captured');
    const asked = page('Visitors are asked to verify you are human.');
    expect(await reasonOf(asked)).toBe('challenge-page');
    select(asked, '#n');
    expect(await reasonOf(asked)).toBe('captured');
  });

  it('an article about robot checks is captured', async () => {
    const words = '<p>Sites ask visitors to verify you are human before they show a page, which costs time.</p>'.repeat(
      30,
    );
    expect(await reasonOf(openPage(`<title>On checks</title><h1>On checks</h1>${words}`))).toBe('captured');
  });

  it('figures that have not arrived', async () => {
    const page = (
      figure: string,
    ) => `<title>Situation</title><main><h1>Situation</h1><section aria-busy="true"><h2>Arrivals</h2>
      <p id="n">${figure}</p></section></main>`;
    expect(await reasonOf(openPage(page('')))).toBe('still-loading');
    expect(await reasonOf(openPage(page('0')))).toBe('still-loading');
    expect(await reasonOf(openPage(page('72,200')))).toBe('captured');
    const waiting = openPage(page('Loading…'));
    select(waiting, '#n');
    expect(await reasonOf(waiting)).toBe('still-loading');
  });

  it('a dash or a zero in a finished table is captured', async () => {
    const view = openPage(
      '<title>t</title><table><tr><th>a</th><th>b</th></tr><tr><td id=x>-</td><td id=y>0</td></tr></table>',
    );
    select(view, '#x');
    expect(await reasonOf(view)).toBe('captured');
    select(view, '#y');
    expect(await reasonOf(view)).toBe('captured');
  });

  it('a selection of more than two million characters', async () => {
    const view = openPage('<title>t</title><pre id=p></pre>');
    view.document.querySelector('#p')?.append('word '.repeat(400_001));
    select(view, '#p');
    expect(await reasonOf(view)).toBe('selection-too-large');
  });

  it('a selection where there is none', async () => {
    expect(await reasonOf(openPage(news), { kind: 'selection' })).toBe('no-access');
  });
});

describe('cells of a table become a table', () => {
  const weekly = `<title>Flows</title><table><caption>Arrivals</caption><tr><th>Country</th><th>Arrivals</th></tr>
    <tr><td>Bulgaria</td><td>144</td></tr><tr id=g><td>Greece</td><td>398<sup>1</sup></td></tr><tr id=i><td>Italy</td><td>201</td></tr></table><p id=after>After</p>`;

  it('with its heading row and the rows selected', async () => {
    const view = openPage(weekly);
    const range = view.document.createRange();
    range.setStart(view.document.querySelector('#g td')?.firstChild ?? view.document.body, 0);
    range.setEnd(view.document.querySelector('#after') ?? view.document.body, 0);
    view.getSelection()?.addRange(range);
    const { content } = await draftOf(view);
    expect(content).toMatchObject({
      kind: 'table',
      caption: 'Arrivals',
      header: [['Country', 'Arrivals']],
      rows: [
        ['Greece', '398¹'],
        ['Italy', '201'],
      ],
    });
  });

  it('but words within one cell stay an excerpt', async () => {
    const view = openPage(weekly);
    select(view, '#g td');
    select(view, '#g td:first-child');
    expect((await draftOf(view)).content.kind).toBe('excerpt');
  });
});

describe('selections in fields and frames', () => {
  it('reads a text field, and never a password', async () => {
    const view = openPage(
      '<title>t</title><p>words</p><textarea>figures of June</textarea><input type=password value=secret>',
    );
    const area = view.document.querySelector('textarea');
    area?.focus();
    area?.setSelectionRange(0, 7);
    expect((await draftOf(view)).content).toMatchObject({ kind: 'excerpt', quote: 'figures' });
    view.document.querySelector('input')?.focus();
    view.document.querySelector('input')?.select();
    const draft = await draftOf(view);
    expect(JSON.stringify(draft)).not.toContain('secret');
  });

  it('reads a frame of the same site', async () => {
    const view = openPage('<title>outer</title><p>outer words</p><iframe></iframe>');
    const inner = view.document.querySelector('iframe')?.contentDocument;
    inner?.body.append('inner words');
    inner?.getSelection()?.selectAllChildren(inner.body);
    const draft = await draftOf(view);
    expect(draft.content).toMatchObject({ kind: 'excerpt', quote: 'inner words' });
    expect(draft.selectors.map((selector) => selector.type)).toEqual(['TextQuoteSelector']);
    expect(draft.fragmentUrl).toBeNull();
  });
});

describe('a link is clipped as itself', () => {
  const page =
    '<title>t</title><a id=i href="/doc?id=7"><img alt="Cover" src=""></a> <a href="/doc?id=7"> The  report </a> <a href="/pic"><img alt="Map" src=""></a>';

  it('its target and its own words', async () => {
    const { content, selectors } = await draftOf(openPage(page), {
      kind: 'link',
      linkUrl: new URL('/doc?id=7', location.href).href,
    });
    expect(content).toEqual({ kind: 'link', target: new URL('/doc?id=7', location.href).href, text: 'The report' });
    expect(selectors.length).toBe(2);
  });

  it('the words of its picture where it has none', async () => {
    const { content } = await draftOf(openPage(page), { kind: 'link', linkUrl: new URL('/pic', location.href).href });
    expect(content).toMatchObject({ text: 'Map' });
  });

  it('a script is refused', async () => {
    expect(await reasonOf(openPage(page), { kind: 'link', linkUrl: 'javascript:alert(1)' })).toBe('link-unsafe');
  });
});

describe('a picture is kept with what stands beside it', () => {
  const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

  it('the bytes of a data address, with caption and credit apart', async () => {
    const src = `data:image/png;base64,${dot}`;
    const view = openPage(
      `<title>t</title><figure><img src="${src}" alt="A dot"><figcaption>The river. <span class="credit">Photo: Ana Silva</span></figcaption></figure>`,
    );
    await view.document.querySelector('img')?.decode();
    const { content } = await draftOf(view, { kind: 'image', srcUrl: src });
    expect(content).toMatchObject({
      kind: 'image',
      target: null,
      alt: 'A dot',
      caption: 'The river.',
      credit: 'Photo: Ana Silva',
      fidelity: 'original',
      pixels: { from: 'page', mime: 'image/png', width: 1, height: 1, base64: dot },
    });
  });

  it('a drawing is kept as pixels, never as its source', async () => {
    const src = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="20" height="10"><script>alert(1)</script><rect width="20" height="10"/></svg>')}`;
    const view = openPage(`<title>t</title><img src="${src}">`);
    await view.document.querySelector('img')?.decode();
    const { content } = await draftOf(view, { kind: 'image', srcUrl: src });
    expect(content).toMatchObject({ fidelity: 'redrawn', pixels: { mime: 'image/png', width: 20, height: 10 } });
  });

  it('one that is nowhere is refused', async () => {
    expect(
      await reasonOf(openPage('<title>t</title><p>x</p>'), { kind: 'image', srcUrl: 'https://example.org/x.png' }),
    ).toBe('image-unreadable');
  });
});

describe('hostile pages give a harmless draft', () => {
  it('titles, addresses and broken characters', async () => {
    const view = openPage(
      '<html lang="<x>" dir="rtl"><title>\u202Egpj.exe <b>\uD800</title><p id=p>broken \uD800 half</p></html>',
    );
    view.document.querySelector('#p')?.replaceChildren('broken \uD800 half');
    select(view, '#p');
    const draft = await draftOf(view);
    expect(draft.content).toMatchObject({ quote: 'broken \uFFFD half' });
    expect(JSON.stringify(draft.source)).not.toMatch(/\u202E|\\ud800/);
  });

  it('a page that renames what documents hold', async () => {
    const view = openPage(
      '<title>t</title><form name="body"></form><img name="links"><form name="title"></form><p id=p>Words</p><input name="querySelectorAll">',
    );
    select(view, '#p');
    expect(await reasonOf(view)).toMatch(/captured|empty-page/);
  });

  it('language and direction of the words, not of the page', async () => {
    const view = openPage(
      '<html lang="en" dir="ltr"><title>t</title><p>English words</p><p id=p>سجلت السلطات 636.426 مهاجرا في البلاد خلال هذا العام وفق ما أعلنته المنظمة الدولية في تقريرها الأخير عن حركة النزوح</p></html>',
    );
    select(view, '#p');
    expect(await draftOf(view)).toMatchObject({ lang: 'ar', dir: 'rtl' });
  });
});
