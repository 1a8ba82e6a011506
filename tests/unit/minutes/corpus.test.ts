import { expect, test } from 'vitest';
import { formatDetails } from '../../../scripts/score/format-details';
import { formatTable } from '../../../scripts/score/format-table';
import { readOutcome } from '../../../scripts/score/read-outcome';
import { scoreFolder } from '../../../scripts/score/score-folder';
import { sumMeasures } from '../../../scripts/score/sum-measures';

/** The same figures as `npm run score:minutes`; tests/minutes/README.md tells what they count. */
test('the minutes of tests/minutes are read as well as we promise', async () => {
  const scored = await scoreFolder('tests/minutes', readOutcome);
  const totals = sumMeasures(scored.flatMap(({ measured }) => measured));
  const short = totals.filter(({ aim, met }) => aim !== null && met !== true).map(({ label }) => label);
  const report = () => `\n${formatDetails(scored)}\n\n${formatTable(totals)}\n`;
  expect(short, short.length > 0 ? report() : '').toEqual([]);
  expect(scored.length).toBeGreaterThanOrEqual(44);
}, 60_000);
