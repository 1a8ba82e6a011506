import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderDocx } from '../../../../lib/briefing/docx/render-docx';
import type { Flow } from '../../../../lib/briefing/flow/flow';
import { layoutBriefing } from '../../../../lib/briefing/flow/layout-briefing';
import { makeBriefing } from '../../../../lib/briefing/make-briefing';
import type { Paper } from '../../../../lib/model/briefing';
import { convertToPdf, haveOffice, haveWordFonts, pageSize, pagesOf, pageTexts } from '../../../driver/office';
import { arabicFlow } from '../arabic-flow';
import { sampleFlow } from '../sample-flow';
import { sampleInput } from '../sample-input';
import { bareText } from '../text-of-flow';
import { linesOfFlow } from './lines-of-flow';

const longFlow: Flow = { ...layoutBriefing(makeBriefing(sampleInput)), marking: 'TLP:GREEN' };
const noteFlow: Flow = {
  ...layoutBriefing(makeBriefing({ ...sampleInput, briefing: { ...sampleInput.briefing, form: 'note' } })),
  marking: 'TLP:GREEN',
};

describe.skipIf(!haveOffice())('a Word file, as LibreOffice prints it (soffice, pdftotext, pdftoppm, pdfinfo)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rapporteur-office-'));
  });
  afterAll(() => {
    if (folder !== '') rmSync(folder, { recursive: true, force: true });
  });

  async function printed(name: string, flow: Flow, paper: Paper): Promise<string> {
    const path = join(folder, `${name}-${paper}.docx`);
    writeFileSync(path, await renderDocx(flow, { paper }));
    return convertToPdf(path, folder);
  }

  test('says every word of the text', { timeout: 120_000 }, async () => {
    const text = bareText(pageTexts(await printed('sample', sampleFlow, 'A4')).join(' '));
    const words = (line: string) =>
      bareText(line)
        .replace(/\[(\d+)\]/g, ' ')
        .split(' ');
    const latin = linesOfFlow(sampleFlow)
      .flatMap(words)
      .filter((word) => /^[A-Za-z0-9]{2,}/.test(word));
    expect(latin.filter((word) => !text.includes(word.normalize('NFKC')))).toEqual([]);
  });

  test('has marking and page on each page, the title on all but the first', { timeout: 120_000 }, async () => {
    const pdf = await printed('long', longFlow, 'Letter');
    const pages = pageTexts(pdf);
    expect(pageSize(pdf)).toEqual({ width: 612, height: 792 });
    expect(pages.length).toBeGreaterThan(4);
    for (const [index, page] of pages.entries()) {
      expect(page.match(/TLP:GREEN/g), `page ${index + 1}`).toHaveLength(2);
      expect(bareText(page)).toContain(`Page ${index + 1} / ${pages.length}`);
      expect(page.includes(longFlow.runningTitle)).toBe(index > 0);
    }
  });

  test('has footnotes on the page that refers to them', { timeout: 120_000 }, async () => {
    const pages = pageTexts(await printed('sample', sampleFlow, 'A4')).map(bareText);
    expect(pages.findIndex((page) => page.includes('Source: IOM, 1 August 2018.'))).toBe(
      pages.findIndex((page) => page.includes('rose')),
    );
  });

  test.skipIf(!haveWordFonts())(
    'puts the two-page note on two pages of either paper (fonts-crosextra-carlito, fonts-crosextra-caladea)',
    { timeout: 120_000 },
    async () => {
      for (const paper of ['A4', 'Letter'] satisfies Paper[]) {
        expect(pageTexts(await printed('note', noteFlow, paper)).length).toBeLessThanOrEqual(2);
      }
    },
  );

  test('goes right to left where the note does', { timeout: 120_000 }, async () => {
    const pdf = await printed('arabic', arabicFlow, 'A4');
    const size = pageSize(pdf);
    expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842]);
    const text = bareText(pageTexts(pdf).join(' '));
    for (const word of ['الوافدون', 'UNHCR', '11 267 arrivées', '636.426', '1,233']) expect(text).toContain(word);
    const [page = ''] = pagesOf(pdf, folder);
    expect(readFileSync(page).subarray(1, 4).toString()).toBe('PNG');
  });
});
