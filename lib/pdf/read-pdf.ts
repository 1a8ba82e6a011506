import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PdfAnswer, PdfReading } from '../model/pdf-reading';
import { wellFormed } from '../sanitize/plain-text';
import { largeLines } from './large-lines';
import { pageText, type TextRun } from './page-text';

/** More than any report has: with it, a file of nothing but text is cut. */
const mostCharacters = 3_000_000;
const mostPages = 5_000;
const longestPage = 500_000;

type Opened = Awaited<ReturnType<typeof getDocument>['promise']>;

/**
 * What a PDF file says, page by page, from its first page to its last, or until `signal` ends it or there is too much.
 * Nothing is fetched: fonts and tables for East Asian texts that a file does not bring along stay out, and with them the letters of such
 * files; those that bring them, as nearly all do, are read.
 * @param bytes are given away: pdf.js hands them on to its thread
 * @param thread a thread that runs pdf.js's worker; without one it works where it is called
 */
export async function readPdf(
  bytes: Uint8Array,
  { thread, signal }: { thread?: Worker; signal: AbortSignal },
): Promise<PdfAnswer> {
  const worker = thread ? PDFWorker.create({ port: thread }) : undefined;
  const task = getDocument({
    data: bytes,
    ...(worker ? { worker } : {}),
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    return { ok: true, reading: await read(await task.promise, signal) };
  } catch (cause) {
    return { ok: false, trouble: nameOf(cause) === 'PasswordException' ? 'protected' : 'damaged' };
  } finally {
    await task.destroy().catch(() => undefined); // what was read is read
    worker?.destroy();
  }
}

async function read(file: Opened, signal: AbortSignal): Promise<PdfReading> {
  if (file.numPages < 1) throw new Error('no pages');
  const { info, metadata } = await file.getMetadata();
  const stated = new Map(Object.entries(info));
  const text = (value: unknown) => (typeof value === 'string' ? wellFormed(value).slice(0, 2_000) : '');
  const xmp = (name: string) => text(first(metadata?.get(name)));
  const labels = await file.getPageLabels().catch(() => null);
  const pages: PdfReading['pages'] = [];
  let headings: string[] = [];
  let length = 0;
  for (let number = 1; number <= Math.min(file.numPages, mostPages); number += 1) {
    if (signal.aborted || length > mostCharacters) break;
    const runs = await runsOf(file, number);
    if (number === 1) headings = largeLines(runs).map(text);
    const said = wellFormed(pageText(runs)).slice(0, longestPage);
    length += said.length;
    pages.push({ label: (labels?.[number - 1] || String(number)).slice(0, 40), text: said });
  }
  return {
    pageCount: file.numPages,
    pages,
    headings,
    info: {
      title: text(stated.get('Title')),
      xmpTitle: xmp('dc:title'),
      author: text(stated.get('Author')) || xmp('dc:creator'),
      publisher: xmp('dc:publisher'),
      created: text(stated.get('CreationDate')) || xmp('xmp:createdate'),
      modified: text(stated.get('ModDate')) || xmp('xmp:modifydate'),
      language: text(stated.get('Language')),
    },
  };
}

/** A page that is broken is an empty one: the others still count. */
async function runsOf(file: Opened, number: number): Promise<TextRun[]> {
  try {
    const page = await file.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items.flatMap((item) => ('str' in item ? [item] : []));
  } catch (cause) {
    console.error(`pdf: page ${number} is not readable`, cause);
    return [];
  }
}

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
const nameOf = (cause: unknown) => (cause instanceof Error ? cause.name : '');
