import { type Browser, chromium } from 'playwright';
import { browserPath } from '../../browser-path.mjs';
import { type GoldenPage, goldenPages } from './golden-pages';
import { judgeMetadata, type MetadataField, type ReadMetadata, type Verdict } from './judge-metadata';
import { type BundledReader, metadataBundles } from './metadata-bundle';
import type { ScoredTable } from './scored-table';

const fields: MetadataField[] = ['title', 'author', 'site', 'published'];

interface Reading {
  reader: string;
  page: GoldenPage;
  read: ReadMetadata;
  ms: number;
}

/** Opens each page at its own address, with its scripts off and no network, and lets every reader read it. */
async function readAll(browser: Browser, readers: BundledReader[], pages: GoldenPage[]): Promise<Reading[]> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  let html = '';
  await context.route('**/*', (route) =>
    route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame()
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
          body: html,
        })
      : route.abort(),
  );
  const readings: Reading[] = [];
  for (const page of pages) {
    html = page.html;
    await tab.goto('about:blank');
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    for (const { name, code } of readers) {
      const result = await tab.evaluate<{ read: ReadMetadata; ms: number }>(
        `${code};(() => { const start = performance.now(); let read; try { read = ${name}.read(); } catch (e) { console.error(e); read = { title: null, author: null, site: null, published: null }; } return { read, ms: performance.now() - start }; })()`,
      );
      readings.push({ reader: name, page, ...result });
    }
  }
  await context.close();
  return readings;
}

const share = (verdicts: Verdict[], verdict: Verdict) =>
  verdicts.length === 0
    ? '–'
    : ((verdicts.filter((each) => each === verdict).length / verdicts.length) * 100).toFixed(1);

function quantile(values: number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
}

function rowOf({ name, gzipped }: BundledReader, readings: Reading[]): string[] {
  const own = readings.filter(({ reader }) => reader === name);
  const cells = fields.map((field) => {
    const verdicts = own
      .map(({ read, page }) => judgeMetadata(field, read, page.truth))
      .filter((verdict) => verdict !== null);
    return (['right', 'wrong', 'missing'] as const).map((verdict) => share(verdicts, verdict)).join(' / ');
  });
  const times = own.map(({ ms }) => ms);
  return [name, ...cells, `${quantile(times, 0.5)} / ${quantile(times, 0.95)}`, (gzipped / 1000).toFixed(1)];
}

const shown = (value: unknown) => JSON.stringify(value ?? null);

function detailsOf(readings: Reading[]): string[] {
  return readings.flatMap(({ reader, page, read }) =>
    fields.flatMap((field) => {
      const verdict = judgeMetadata(field, read, page.truth);
      if (verdict === null || verdict === 'right') return [];
      return [
        `${page.name}: ${reader} ${field} ${verdict}: ${shown(read[field])}, true is ${shown(page.truth[field])}`,
      ];
    }),
  );
}

/**
 * How much of the saved pages' titles, authors, sites and dates is read right, wrong and not at all, by us and by the
 * libraries that people would take instead, in one run of one browser.
 */
export async function scoreMetadata(folders: string[]): Promise<ScoredTable> {
  const pages = folders.flatMap(goldenPages);
  const readers = await metadataBundles();
  const browser = await chromium.launch({ executablePath: browserPath(), chromiumSandbox: process.getuid?.() !== 0 });
  try {
    const readings = await readAll(browser, readers, pages);
    const known = (field: MetadataField) => pages.filter(({ truth }) => truth[field] !== undefined).length;
    return {
      title: `Metadata of ${pages.length} pages: right / wrong / missing, %`,
      header: ['', ...fields.map((field) => `${field} (${known(field)})`), 'median / p95 ms', 'kB gz'],
      rows: readers.map((reader) => rowOf(reader, readings)),
      details: detailsOf(readings),
    };
  } finally {
    await browser.close();
  }
}
