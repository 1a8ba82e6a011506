import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { z } from 'zod';
import { tableContentSchema } from '../../../lib/model/clip-content';
import { readTableData } from '../../../lib/tables/read-table-data';
import { launchBrowser } from '../../../tests/driver/launch-browser';
import { fragmentsBundle } from './fragments-bundle';
import type { ScoredTable } from './scored-table';
import { type TableOutline, tableOutline } from './table-outline';
import type { ComparedTable } from './tables-in-page';

const golden = 'tests/golden/tables';
const origin = 'https://tables.example/';
const outlineSchema: z.ZodType<TableOutline> = z.strictObject({
  caption: z.string(),
  unit: z.string(),
  rowCount: z.int().nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
  notes: z.array(z.string()),
});
const pageSchema = z.strictObject({ lang: z.string(), content: tableContentSchema.nullable() });

interface Compared extends ComparedTable {
  file: string;
}

/** Pages of a folder, those in its folders too; mark-up that is no UTF-8 tells its own encoding. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.x?html?$/.test(name) && statSync(name).isFile())
    .sort();
}

/** Opens saved pages with their scripts off and no network, and asks `ask` of each. */
async function askPages<T>(files: string[], ask: string, log: (line: string) => void): Promise<Map<string, T>> {
  const script = await fragmentsBundle('scripts/score/capture/tables-in-page.ts', 'tables');
  const { context, close } = await launchBrowser({ viewport: { width: 1000, height: 700 } }, null);
  const answers = new Map<string, T>();
  try {
    const page = await openable(context, () => current);
    let current = '';
    for (const file of files) {
      current = file;
      await page.goto(`${origin}${encodeURIComponent(basename(file))}`, { waitUntil: 'domcontentloaded' });
      answers.set(file, await page.evaluate<T>(`${script};${ask}`));
    }
  } catch (cause) {
    log(`stopped: ${String(cause).slice(0, 300)}`);
    throw cause;
  } finally {
    await close();
  }
  return answers;
}

async function openable(context: BrowserContext, current: () => string): Promise<Page> {
  await context.route('**/*', (route) => {
    if (!route.request().isNavigationRequest()) return route.abort();
    const body = readFileSync(current());
    const charset = body.subarray(0, 2_000).includes('charset') ? '' : '; charset=utf-8';
    return route.fulfill({
      contentType: `text/html${charset}`,
      headers: { 'content-security-policy': "script-src 'none'" },
      body,
    });
  });
  return context.newPage();
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((part / whole) * 100).toFixed(2)} %`);

function rowOf(name: string, compared: Compared[]): string[] {
  const cells = compared.reduce((sum, each) => sum + each.cells, 0);
  const right = compared.reduce((sum, each) => sum + each.right, 0);
  const exact = compared.filter((each) => each.sameShape && each.right === each.cells).length;
  const times = compared.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0).toFixed(1);
  return [
    name,
    `${compared.length}`,
    percent(compared.filter(({ taken }) => taken).length, compared.length),
    percent(exact, compared.length),
    `${cells}`,
    percent(right, cells),
    `${at(0.5)} / ${at(0.95)}`,
  ];
}

/** Our own tables: what is read of each against what is written down beside it. One that has nothing beside it is wrong. */
function judgeGolden(file: string, answer: unknown): string | null {
  const beside = file.replace(/\.html$/, '.json');
  if (!existsSync(beside)) return 'no expectation beside it';
  const expected = outlineSchema.nullable().parse(JSON.parse(readFileSync(beside, 'utf8')));
  const { lang, content } = pageSchema.parse(answer);
  const read = content && tableOutline(readTableData(content, lang), content.rowCount);
  return JSON.stringify(read) === JSON.stringify(expected) ? null : JSON.stringify(read);
}

/**
 * Reads the tables of our own set against their expectations, and all tables of the pages in the folders given, cell by cell, against a reading of the
 * HTML table model that shares no code with ours.
 */
export async function scoreTables(
  folders: string[],
  { log = () => undefined }: { log?: (line: string) => void } = {},
): Promise<ScoredTable> {
  const own = pagesIn(golden);
  const ask =
    '({ golden: { lang: document.documentElement.lang, content: tables.readSelected() }, compared: tables.compareTables() })';
  const answers = await askPages<{ golden: unknown; compared: ComparedTable[] }>(
    [...own, ...folders.flatMap(pagesIn)],
    ask,
    log,
  );
  const comparedIn = (files: string[]): Compared[] =>
    files.flatMap((file) => (answers.get(file)?.compared ?? []).map((each) => ({ ...each, file })));
  const wrong = own.flatMap((file) => {
    const read = judgeGolden(file, answers.get(file)?.golden);
    return read === null ? [] : [`${file}: ${read}`];
  });
  const sets: [string, Compared[]][] = [
    ['our own', comparedIn(own)],
    ...folders.map((folder): [string, Compared[]] => [folder, comparedIn(pagesIn(folder))]),
  ];
  const all = sets.flatMap(([, compared]) => compared);
  return {
    title: 'Tables: every slot against a reference reading of the HTML table model',
    header: ['Pages', 'Tables', 'Taken', 'Whole table right', 'Cells', 'Right', 'ms 50/95 %'],
    rows: [
      ...sets.map(([name, compared]) => rowOf(name, compared)),
      [`our own, read as data: ${own.length - wrong.length} of ${own.length} as expected`, '', '', '', '', '', ''],
    ],
    details: [
      ...wrong,
      ...all
        .filter(({ first }) => first)
        .map(({ file, first, taken }) => `${file}: ${taken ? '' : 'not taken: '}${first}`),
    ],
  };
}
