import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { finishDraft } from '../../../lib/capture/finish-draft';
import { captureDraftSchema, captureResultSchema, type PageDraft } from '../../../lib/model/capture-draft';
import type { PageReading } from '../../../lib/model/page-reading';

const reading: PageReading = {
  url: 'https://portal.example/en/report?utm_source=x',
  documentTitle: 'Arrivals rise',
  lang: 'en',
  metas: [{ names: ' og:description  ', content: 'What the report says.' }],
  linked: [],
  marked: [],
  lines: [{ at: 3, text: 'Published: 28 June 2018', main: true, look: 0 }],
  pairs: [],
  headings: [],
  bylines: [],
  canonical: [],
  licence: '',
  datasetMarks: false,
};
const page: PageDraft = {
  content: { kind: 'page', description: '' },
  pageUrl: reading.url,
  frameUrl: null,
  reading,
  selectors: [],
  place: null,
  setting: { lang: null, dir: null, pageDir: 'ltr' },
  snapshot: { text: 'Arrivals rise', truncated: false },
};

describe('a draft is made of what the page script read', () => {
  it('with its source, description, language and direction', () => {
    const draft = captureDraftSchema.parse(finishDraft(page, 'tab'));
    expect(draft.content).toEqual({ kind: 'page', description: 'What the report says.' });
    expect(draft.source.url).toBe('https://portal.example/en/report');
    expect(draft.source.title.chosen?.value).toBe('Arrivals rise');
    expect(draft).toMatchObject({ lang: 'en', dir: 'ltr', fragmentUrl: null });
  });

  it('with the address that leads to its words', () => {
    const { fragmentUrl } = finishDraft(
      { ...page, place: { text: 'Since May\nArrivals rise', start: 10, end: 23 } },
      'tab',
    );
    expect(fragmentUrl).toBe('https://portal.example/en/report#:~:text=Arrivals%20rise');
  });

  it('without one where its words cannot be told from others', () => {
    const text = 'Read more\n'.repeat(30);
    expect(finishDraft({ ...page, place: { text, start: 100, end: 109 } }, 'tab').fragmentUrl).toBeNull();
  });

  it('a place outside of the text is refused at the border', () => {
    const place = { text: 'Arrivals rise', start: 9, end: 14 };
    expect(captureResultSchema.safeParse({ ok: true, draft: { ...page, place } }).success).toBe(false);
    expect(captureResultSchema.safeParse({ ok: true, draft: { ...page, place: { ...place, end: 13 } } }).success).toBe(
      true,
    );
  });

  it('in the language and direction of its words rather than of its page', () => {
    const quote =
      'سجلت السلطات مهاجرين في البلاد خلال هذا العام وفق ما أعلنته المنظمة الدولية في تقريرها الأخير عن حركة النزوح';
    expect(finishDraft({ ...page, content: { kind: 'excerpt', quote, blocks: [] } }, '')).toMatchObject({
      lang: 'ar',
      dir: 'rtl',
    });
  });

  it.each([
    [
      'a short French sentence on an Arabic page is of no known language',
      'Quelque 198.686 personnes.',
      'ar',
      '',
      'ltr',
    ],
    ['an Arabic one on an English page is Arabic', 'تم إحصاء 636.426 مهاجرا', 'en', 'ar', 'rtl'],
    ['a name in Latin letters within Arabic changes nothing', 'قالت منظمة IOM ذلك', 'ar', 'ar', 'rtl'],
    ['numbers alone have the language of their page', '636.426', 'ar', 'ar', 'ltr'],
    ['what is declared is believed where its letters fit', 'Persons', 'fr', 'fr', 'ltr'],
  ])('%s', (_, quote, lang, expected, dir) => {
    const draft = {
      ...page,
      reading: { ...reading, lang },
      setting: { lang: null, dir: null, pageDir: 'ltr' as const },
    };
    const { source: _source, ...clip } = finishDraft({ ...draft, content: { kind: 'excerpt', quote, blocks: [] } }, '');
    expect(clip).toMatchObject({ lang: expected, dir });
  });
});

describe('a clip is not lost because its page is odd', () => {
  const logged = vi.spyOn(console, 'error');
  beforeEach(() => {
    logged.mockReset().mockImplementation(() => {});
  });
  afterEach(() => expect(logged).toHaveBeenCalledOnce());

  it('a reading of the wrong shape leaves the title of the tab and the host', () => {
    const result = captureResultSchema.parse({ ok: true, draft: { ...page, reading: { ...reading, lines: 'none' } } });
    if (!result.ok) throw new Error('refused');
    const { source, snapshot } = captureDraftSchema.parse(finishDraft(result.draft, 'Arrivals in the tab'));
    expect(source.title.chosen?.value).toBe('Arrivals in the tab');
    expect(source.foundOn.chosen?.value).toBe('portal.example');
    expect(snapshot).toEqual(page.snapshot);
  });

  it('a reading that the readers choke on leaves its own title', () => {
    const choking = { ...reading, url: 'no address' };
    expect(finishDraft({ ...page, reading: choking }, 'tab').source.title.chosen?.value).toBe('Arrivals rise');
  });
});
