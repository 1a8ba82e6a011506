import '../../lib/model/configure-zod';
import type { ScoredTable } from './capture/scored-table';
import { formatScored } from './format-scored';

/**
 * Measures what the product reads off pages, over our own sets and over the folders given, and prints a table each: metadata (`x.html` with
 * the truth in `x.json`), text fragments (any saved pages), revisions (`tests/golden/revisions/README.md`), tables (any saved pages), editions (`tests/golden/editions/README.md`).
 * It measures and holds no aims. `--only=NAME` takes one of them, `--details` tells what was not right, `--per-page=N` how many selections
 * are drawn on a page.
 */
const scores = new Map<string, (folders: string[], perPage: number) => Promise<ScoredTable>>([
  [
    'metadata',
    async (folders) => (await import('./capture/score-metadata')).scoreMetadata(['tests/golden/metadata', ...folders]),
  ],
  [
    'fragments',
    async (folders, perPage) => (await import('./capture/score-fragments')).scoreFragments(folders, { perPage }),
  ],
  ['revisions', async (folders) => (await import('./capture/score-revisions')).scoreRevisions(folders)],
  ['tables', async (folders) => (await import('./capture/score-tables')).scoreTables(folders)],
  [
    'editions',
    // what else has its truth beside it is no pair of clips
    async (folders) => (await import('./capture/score-editions')).scoreEditions(only === 'editions' ? folders : []),
  ],
]);

const given = process.argv.slice(2);
const optionOf = (name: string) => given.find((each) => each.startsWith(`--${name}=`))?.slice(name.length + 3);
const folders = given.filter((argument) => !argument.startsWith('--'));
const unknown = given.filter((argument) => /^--(?!details$|only=|per-page=)/.test(argument));
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(', ')}`);
const only = optionOf('only');
if (only !== undefined && !scores.has(only)) throw new Error(`--only is one of ${[...scores.keys()].join(', ')}`);
const perPage = Number(optionOf('per-page') ?? 4);
if (!Number.isInteger(perPage) || perPage < 1) throw new Error('--per-page is a number of selections');
for (const [name, score] of scores) {
  if (only !== undefined && only !== name) continue;
  const scored = await score(folders, perPage);
  console.log(`${formatScored(scored, given.includes('--details'))}\n`);
}
