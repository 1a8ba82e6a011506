import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchBrowser } from '../../../tests/driver/launch-browser';
import { compareMarks } from './compare-marks';
import { fragmentsBundle } from './fragments-bundle';
import type { Drawn } from './fragments-in-page';
import type { ScoredTable } from './scored-table';

const ours = ['tests/golden/fragments', 'tests/golden/metadata', 'tests/golden/tables', 'tests/portal/pages'];

/** `nothing`: the browser marked nothing. `none`: we gave no fragment. `unseen`: neither mark can be seen, which says nothing. */
type Outcome = 'right' | 'wrong' | 'nothing' | 'none' | 'unseen';

/** Pixels of a blank: those between two pieces of a fragment are in the selection and in no piece. */
const aBlank = 120;

interface Judged {
  outcome: Outcome;
  milliseconds: number;
  told: string;
}

interface Marking {
  page: Page;
  /** An empty page that looks at pictures. */
  reader: Page;
  /** With the fragment. */
  url: string;
  /** Which of the selections that `again` draws. */
  index: number;
  again: string;
}

/** Styles and frames may come late: a difference counts only if it stays. */
async function judge(marking: Marking): Promise<Outcome> {
  const first = await judgeOnce(marking, 0);
  return first === 'right' ? first : judgeOnce(marking, 800);
}

async function judgeOnce({ page, reader, url, index, again }: Marking, patience: number): Promise<Outcome> {
  // the browser keeps the marks of an earlier address of the same page
  await page.goto('about:blank');
  await page.goto(url);
  await page.waitForTimeout(patience);
  await page.evaluate(`fragments.draw(${again}, false); fragments.show(null)`);
  const look = async () => page.screenshot({ animations: 'allow' });
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  const theirs = await look();
  await page.evaluate(`fragments.show(${index})`);
  const expected = await look();
  const start = await compareMarks(reader, theirs, expected);
  if (start.theirs === 0) {
    if (start.ours > 0) return 'nothing';
    return (await page.evaluate('scrollY')) === 0 ? 'nothing' : 'unseen';
  }
  if (start.apart > aBlank) return 'wrong';
  await page.evaluate(`fragments.toEnd(${index})`);
  const expectedEnd = await look();
  await page.evaluate('fragments.show(null)');
  const end = await compareMarks(reader, await look(), expectedEnd);
  return end.apart > aBlank ? 'wrong' : 'right';
}

function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => /\.x?html?$/.test(name) && statSync(name).isFile())
    .sort();
}

/** Hands out the files on this computer, one a number; the pages get nothing from elsewhere. */
async function serve(files: string[]) {
  const server = createServer((request, response) => {
    const file = files[Number(/^\/page\/(\d+)/.exec(request.url ?? '')?.[1] ?? -1)];
    const bytes = file ? readFileSync(file) : Buffer.from('');
    const charset = bytes.subarray(0, 2_000).includes('charset') ? '' : '; charset=utf-8';
    response.writeHead(file ? 200 : 404, {
      'content-type': `text/html${charset}`,
      // a page that runs would not be the same at the second time
      'content-security-policy': "script-src 'none'",
    });
    response.end(bytes);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  return { server, origin: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}` };
}

function rowOf(where: string, judged: Judged[]): string[] {
  const times = judged.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other);
  const count = (outcome: Outcome) => judged.filter((each) => each.outcome === outcome).length;
  const all = judged.length - count('unseen');
  return [
    where,
    `${all}`,
    `${((100 * count('right')) / Math.max(1, all)).toFixed(1)} %`,
    ...(['wrong', 'nothing', 'none'] as const).map((outcome) => `${count(outcome)}`),
    `${(times[Math.floor(times.length * 0.95)] ?? 0).toFixed(0)} / ${(times.at(-1) ?? 0).toFixed(0)}`,
  ];
}

/**
 * Draws random selections on saved pages, gives the browser the fragment that we make of each, and compares what the browser then marks
 * by itself with the selection, pixel by pixel. The folders given come after our own pages.
 */
export async function scoreFragments(
  folders: string[],
  { perPage = 4, log, own = true }: { perPage?: number; log?: (line: string) => void; own?: boolean } = {},
): Promise<ScoredTable> {
  const script = await fragmentsBundle('scripts/score/capture/fragments-in-page.ts', 'fragments');
  const files = [...(own ? ours : []), ...folders].flatMap(pagesIn);
  const { server, origin } = await serve(files);
  const { context, close } = await launchBrowser({ viewport: { width: 1000, height: 700 } }, null);
  await context.route('**', (route) => (route.request().url().startsWith(origin) ? route.continue() : route.abort()));
  await context.addInitScript(script);
  const reader = await context.newPage();
  const rows: string[][] = [];
  const details: string[] = [];
  for (const where of ['page', 'tables'] as const) {
    const judged: Judged[] = [];
    for (const [index, file] of files.entries()) {
      const page = await context.newPage();
      const url = `${origin}/page/${index}`;
      await page.goto(url);
      const how = `${perPage}, ${index + 1}, '${where}'`;
      const drawn: Drawn[] = await page.evaluate(`fragments.draw(${how}, true)`);
      for (const [each, { directive, milliseconds, text }] of drawn.entries()) {
        const outcome =
          directive === null
            ? 'none'
            : await judge({ page, reader, url: `${url}#:~:${directive}`, index: each, again: how });
        const told = `${where} ${outcome} ${milliseconds.toFixed(0)} ms ${file} #${each} ${JSON.stringify(text)} ${directive}`;
        judged.push({ outcome, milliseconds, told });
        if (outcome !== 'right' || milliseconds > 100) log?.(told);
      }
      await page.close();
    }
    details.push(
      ...judged.filter((each) => each.outcome !== 'right' || each.milliseconds > 100).map(({ told }) => told),
    );
    rows.push(rowOf(where === 'page' ? 'anywhere on the page' : 'in tables', judged));
  }
  await close();
  server.close();
  return {
    title: `Text fragments: random selections on ${files.length} pages, marked by the browser itself`,
    header: ['Where', 'Selections', 'Exactly right', 'Elsewhere', 'Not marked', 'No fragment', 'ms 95/100 %'],
    rows,
    details,
  };
}
