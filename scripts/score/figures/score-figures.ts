import '../../../lib/model/configure-zod';
import { relative } from 'node:path';
import { findFigures } from '../../../lib/figures/find-figures';
import { formatFigureScores } from './format-figure-scores';
import { scoreFigureFolder } from './score-figure-folder';

/** Reads the sentences and tables of the given folders for figures and prints how much was right, and how long 5,000 words take. `--details` tells what was not right. */
const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith('--'));
const all = [];
for (const folder of folders.length > 0 ? folders : ['tests/golden/figures/tuning', 'tests/golden/figures/control']) {
  const scored = scoreFigureFolder(folder);
  if (scored.length === 0) throw new Error(`no sentences or tables with their truth in ${folder}`);
  all.push(...scored);
  console.log(`${relative('', folder)}\n${formatFigureScores(scored)}\n`);
  if (!given.includes('--details')) continue;
  for (const { text, judged } of scored)
    if (judged.wrong.length > 0) console.log(`${text}\n  ${judged.wrong.join('\n  ')}`);
}

const words = all
  .filter(({ kind }) => kind === 'sentence')
  .map(({ text }) => text)
  .join('\n\n')
  .split(' ');
const selection = Array.from({ length: 5_000 }, (_, index) => words[index % words.length]).join(' ');
const told = { lang: 'en', published: '2018-08-01', asOf: null, period: null };
// Time of the processor and not of the clock: other programs may be at work.
const times = Array.from({ length: 21 }, () => {
  const from = process.cpuUsage();
  findFigures(selection, told);
  return process.cpuUsage(from).user / 1_000;
}).sort((a, b) => a - b);
console.log(`5,000 words in ${times[10]?.toFixed(1)} ms (at most ${times.at(-1)?.toFixed(1)} ms)`);
