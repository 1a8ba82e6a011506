import '../../lib/model/configure-zod';
import { formatDetails } from './format-details';
import { formatTable } from './format-table';
import { readOutcome } from './read-outcome';
import { scoreFolder } from './score-folder';
import { sumMeasures } from './sum-measures';

/**
 * Reads the minutes of the given folders and prints how much of them was read right. It measures: it ends well whatever the figures are,
 * unless `--at-least` asks it to hold the aims. `--details` tells for each document what was not right.
 */
const given = process.argv.slice(2);
const folders = given.filter((argument) => !argument.startsWith('--'));
const unknown = given.filter(
  (argument) => argument.startsWith('--') && !['--details', '--at-least'].includes(argument),
);
if (unknown.length > 0) throw new Error(`unknown option ${unknown.join(', ')}`);
const scored = [];
for (const folder of folders.length > 0 ? folders : ['tests/minutes'])
  scored.push(...(await scoreFolder(folder, readOutcome)));
if (scored.length === 0) throw new Error('no document with its truth beside it');
if (given.includes('--details')) console.log(`${formatDetails(scored)}\n`);
const totals = sumMeasures(scored.flatMap(({ measured }) => measured));
console.log(`${scored.length} documents\n\n${formatTable(totals)}`);
if (given.includes('--at-least') && totals.some(({ met }) => met === false)) process.exitCode = 1;
