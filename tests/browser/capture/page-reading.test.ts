import { afterEach, describe, expect, it } from 'vitest';
import { readPage } from '../../../lib/capture/read-page';
import { sourceOf } from '../../../lib/capture/source-of';
import { pageReadingSchema } from '../../../lib/model/page-reading';
import { sourceFieldsSchema } from '../../../lib/model/source';
import { closePages, openPage } from './open-page';

afterEach(closePages);

const address = 'https://portal.example/en/report';
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const sourceIn = (document: Document) => sourceOf(pageReadingSchema.parse(readPage(document, address)));

describe('what is read off a page', () => {
  it('stays small however large the page is, and keeps what stands at its heading', () => {
    const row =
      '<tr><td>Somewhere</td><td>1,204 persons arrived in the course of that week, by sea and by land</td></tr>';
    const html = `<html lang="en"><title>Arrivals</title><main><h1>Arrivals by week</h1><p>Published: 3 May 2018</p>
      <table>${row.repeat(80_000)}</table></main></html>`;
    expect(html.length).toBeGreaterThan(8_000_000);
    const reading = pageReadingSchema.parse(readPage(parse(html), address));
    expect(JSON.stringify(reading).length).toBeLessThan(500_000);
    expect(sourceOf(reading).published.chosen?.value).toBe('2018-05-03');
  });

  it('keeps dated and labelled lines before others, at their own places', () => {
    const filler = `<p>${'Many words that say nothing of where they come from. '.repeat(10)}</p>`.repeat(1_500);
    const html = `<title>Arrivals</title><main><h1>Arrivals</h1>${filler}<p>Data as of 30 June 2018</p><p>Licence: CC BY 4.0</p></main>`;
    const reading = pageReadingSchema.parse(readPage(parse(html), address));
    expect(reading.lines.length).toBeLessThan(1_000);
    expect(reading.lines.at(-1)?.at).toBe(1_502);
    const source = sourceOf(reading);
    expect(source.asOf.chosen?.value).toBe('2018-06-30');
    expect(source.licence.chosen?.value).toBe('CC BY 4.0');
  });

  it('passes the check at the border whatever a page puts into it', () => {
    const long = 'x'.repeat(30_000);
    const html = `<html lang="${long}"><head><title>${long}</title>${`<meta name="${long}" content="${long}">`.repeat(600)}
      <link rel="canonical" href="${long}"><script type="application/ld+json">${long.repeat(20)}</script></head><body>
      <h1><a href="${long}">${long}</a></h1>${`<p class="author ${long}">By ${long}<a href="/author/${long}">${long}</a></p>`.repeat(300)}
      <dl>${`<dt>Licence</dt><dd>${long}</dd>`.repeat(50)}</dl>${`<b itemprop="headline">${long}</b>`.repeat(400)}
      <p>${`<time datetime="2018-01-01">${'y'.repeat(5)}</time><abbr title="2018-01-01"></abbr>`.repeat(300)}</p>
      <a rel="license" href="${long}">${long}</a></body></html>`;
    const reading = pageReadingSchema.parse(readPage(parse(html), address));
    expect(JSON.stringify(reading).length).toBeLessThan(1_500_000);
    expect(sourceFieldsSchema.safeParse(sourceOf(reading)).error).toBeUndefined();
  });

  it('has no broken characters, which have no way out of a page', () => {
    const page = parse('<title>x</title><h1>y</h1><p>z</p>');
    for (const element of page.querySelectorAll('title, h1, p')) element.textContent = 'broken \uD800 half';
    expect(JSON.stringify(readPage(page, address))).not.toMatch(/\\ud800/);
  });
});

describe('words that belong together are read together, others apart', () => {
  it('a link beside a label in a row is no part of its value', () => {
    const view = openPage(
      `<title>Arrivals</title><meta property="og:type" content="article"><h1>Arrivals in 2018</h1>
      <div style="display:flex"><span>Source: Sea Agency, governments</span><a href="/data">JSON</a></div>`,
    );
    const { producer } = sourceIn(view.document);
    const offered = [producer.chosen, ...producer.others].flatMap((each) => each?.value ?? []);
    expect(offered).toContain('Sea Agency, governments');
  });

  it('a word in pieces that stand in a sentence stays one word', () => {
    const [heading] = readPage(openPage('<h1><span>T</span><span>itle</span></h1>').document, address).lines;
    expect(heading?.text).toBe('Title');
  });

  it('a time for machines takes the place of one for people', () => {
    const html = `<title>Arrivals rise</title><h1>Arrivals rise</h1>
      <p>Last updated <time datetime="2018-06-28T10:00Z">2 days ago</time> by us</p>`;
    expect(sourceIn(parse(html)).modified.chosen?.value).toBe('2018-06-28');
  });
});

describe('a page that does not say when it changed gets no date for it', () => {
  it('though a list of its documents has updates in their titles', () => {
    const html = `<title>Sea arrivals</title><main><h1>Sea arrivals</h1><p>Last updated <span></span></p>
      <ul><li><a href="/1">Weekly update, April 2022</a></li></ul></main>`;
    const { modified } = sourceIn(parse(html));
    expect(modified.chosen).toBeNull();
  });

  it('but where the word begins its line it is a label', () => {
    const html = '<title>Sea arrivals</title><main><h1>Sea arrivals</h1><p>Update: 12 May 2018</p></main>';
    expect(sourceIn(parse(html)).modified.chosen?.value).toBe('2018-05-12');
  });
});
