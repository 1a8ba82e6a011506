import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const tools: [string, string][] = [
  ['soffice', '--version'],
  ['pdftotext', '-v'],
  ['pdftoppm', '-v'],
  ['pdfinfo', '-v'],
];

/** Whether an office program and what reads its PDF are there: LibreOffice and Poppler. */
export function haveOffice(): boolean {
  return tools.every(([tool, question]) => {
    try {
      execFileSync(tool, [question], { stdio: 'ignore' });
      return true;
    } catch {
      return false;
    }
  });
}

/** Whether there are fonts as wide as those that Word has, so that pages break where they do there. */
export function haveWordFonts(): boolean {
  try {
    const [calibri, cambria] = ['Calibri', 'Cambria'].map((name) =>
      execFileSync('fc-match', [name], { encoding: 'utf8' }),
    );
    return /Carlito|Calibri/.test(calibri ?? '') && /Caladea|Cambria/.test(cambria ?? '');
  } catch {
    return false;
  }
}

/**
 * Has LibreOffice open a file and print it. It has a profile of its own inside `outDir`, so that neither another one that runs nor
 * somebody's settings matter.
 * @returns the path of the PDF in `outDir`
 */
export function convertToPdf(docxPath: string, outDir: string): string {
  const profile = `-env:UserInstallation=${pathToFileURL(join(outDir, 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', outDir, docxPath], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  return join(outDir, basename(docxPath).replace(/\.\w+$/, '.pdf'));
}

/** Draws each page of a PDF as a PNG in `outDir`, at `dpi` points an inch. Returns their paths in order. */
export function pagesOf(pdf: string, outDir: string, dpi = 75): string[] {
  const stem = basename(pdf).replace(/\.pdf$/, '');
  execFileSync('pdftoppm', ['-r', String(dpi), '-png', pdf, join(outDir, stem)]);
  return readdirSync(outDir)
    .filter((name) => name.startsWith(`${stem}-`) && name.endsWith('.png'))
    .sort()
    .map((name) => join(outDir, name));
}

/** The text of each page of a PDF, as it stands on the page. */
export function pageTexts(pdf: string): string[] {
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Width and height of the pages of a PDF in points. */
export function pageSize(pdf: string): { width: number; height: number } {
  const info = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? [];
  return { width: Number(width), height: Number(height) };
}
