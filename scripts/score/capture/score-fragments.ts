import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { launchBrowser } from '../../../tests/driver/launch-browser';
import { fragmentsBundle } from './fragments-bundle';
import type { Drawn } from './fragments-in-page';

const ours = ['tests/golden/metadata', 'tests/portal/pages'];

type Outcome = 'right' | 'wrong' | 'nothing' | 'none' | 'unseen';

function isMarked(png: Buffer): boolean {
  const { data } = PNG.sync.read(png);
  for (let at = 0; at < data.length; at += 4)
    if (data[at] === 255 && data[at + 1] === 0 && data[at + 2] === 255) return true;
  return false;
}

/** Some pages write themselves anew for a while: a difference counts only if it stays. */
async function judge(page: Page, url: string, index: number, directive: string, again: string): Promise<Outcome> {
  const first = await judgeOnce(page, url, index, directive, again, 0);
  return first === 'right' ? first : judgeOnce(page, url, index, directive, again, 800);
}

async function judgeOnce(
  page: Page,
  url: string,
  index: number,
  directive: string,
  again: string,
  patience: number,
): Promise<Outcome> {
  // a page of its own for each: the browser keeps the marks of an earlier address of the same page
  await page.goto('about:blank');
  await page.goto(`${url}#:~:${directive}`);
  await page.waitForTimeout(patience);
  await page.evaluate(`fragments.draw(${again}, false); fragments.show(null)`);
  const look = async () => page.screenshot({ animations: 'allow' });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const theirs = await look();
  await page.evaluate(`fragments.show(${index})`);
  const expected = await look();
  const [theirMark, ourMark] = [isMarked(theirs), isMarked(expected)];
  if (!theirMark && !ourMark) return (await page.evaluate('scrollY')) === 0 ? 'nothing' : 'unseen';
  if (!theirMark) return 'nothing';
  if (!theirs.equals(expected)) return 'wrong';
  await page.evaluate(`fragments.toEnd(${index})`);
  const expectedEnd = await look();
  await page.evaluate('fragments.show(null)');
  return expectedEnd.equals(await look()) ? 'right' : 'wrong';
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.(?:x?html?)$/.test(name) && statSync(name).isFile())
    .sort();
}

/** Marks random selections of saved pages in the browser itself, by our directives, and compares the marks with the selections. */
export async function scoreFragments(
  folders: string[],
  { perPage = 4, log, only = false }: { perPage?: number; log?: (line: string) => void; only?: boolean } = {},
): Promise<{ title: string; header: string[]; rows: string[][] }> {
  const script = await fragmentsBundle('scripts/score/capture/fragments-in-page.ts', 'fragments');
  const files = [...(only ? [] : ours), ...folders].flatMap(pagesIn);
  const server = createServer((request, response) => {
    const file = files[Number(/^\/page\/(\d+)/.exec(request.url ?? '')?.[1] ?? -1)];
    const bytes = file ? readFileSync(file) : Buffer.from('');
    const charset = bytes.subarray(0, 2_000).includes('charset') ? '' : '; charset=utf-8';
    response.writeHead(file ? 200 : 404, { 'content-type': `text/html${charset}` });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const { context, close } = await launchBrowser({ viewport: { width: 1000, height: 700 } }, null);
  await context.route('**', (route) => (route.request().url().startsWith(origin) ? route.continue() : route.abort()));
  await context.addInitScript(script);
  const rows: string[][] = [];
  for (const where of ['page', 'tables'] as const) {
    const counts = new Map<Outcome, number>();
    const times: number[] = [];
    for (const [index, file] of files.entries()) {
      const page = await context.newPage();
      const url = `${origin}/page/${index}`;
      await page.goto(url);
      const how = `${perPage}, ${index + 1}, '${where}'`;
      const drawn: Drawn[] = await page.evaluate(`fragments.draw(${how}, true)`);
      for (const [each, { directive, milliseconds, text }] of drawn.entries()) {
        times.push(milliseconds);
        const outcome = directive === null ? 'none' : await judge(page, url, each, directive, how);
        counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
        if (outcome !== 'right') log?.(`${where} ${outcome} ${file} #${each} ${JSON.stringify(text)} ${directive}`);
        if (milliseconds > 100) log?.(`${where} SLOW ${milliseconds} ${file} ${JSON.stringify(text)}`);
      }
      await page.close();
    }
    times.sort((one, other) => one - other);
    const count = (outcome: Outcome) => counts.get(outcome) ?? 0;
    const all = times.length - count('unseen');
    rows.push([
      where === 'page' ? 'anywhere on the page' : 'in tables',
      `${all}`,
      `${((100 * count('right')) / Math.max(1, all)).toFixed(1)} %`,
      `${count('wrong')}`,
      `${count('nothing')}`,
      `${count('none')}`,
      `${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0)} ms`,
      `${(times.at(-1) ?? 0).toFixed(0)} ms`,
    ]);
  }
  await close();
  server.close();
  return {
    title: 'Text fragments: random selections marked by the browser itself',
    header: ['Where', 'Selections', 'Exactly right', 'Elsewhere', 'Not marked', 'No fragment', 'p95', 'Longest'],
    rows,
  };
}
