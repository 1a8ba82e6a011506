import { strFromU8, unzipSync } from 'fflate';
import type { FileOrder } from '../../../entrypoints/desk/hand-out/file-order';
import { makeFile } from '../../../entrypoints/desk/hand-out/make-file';
import { harmInCsv, harmInHtml, harmInMarkdown, harmInOffice, wrongXml } from './harm-in';

/** What a reader of references would stumble over: a line that begins no field, an entry that is not one. */
const harmInRis = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- ?/.test(line))
    .map((line) => `no field: ${line.slice(0, 60)}`);

function harmInJson(text: string): string[] {
  try {
    JSON.parse(text);
    return [];
  } catch (cause) {
    return [String(cause)];
  }
}

/** Files inside the evidence pack, each by its own kind. */
function harmInPack(bytes: Uint8Array): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, content]) => {
    const odd =
      /^[\p{L}\p{M}\p{N}_./ -]+$/u.test(name) && !name.includes('..') && !name.startsWith('/')
        ? []
        : [`the name ${name}`];
    return [...odd, ...harmIn(name.split('.').at(-1) ?? '', content)];
  });
}

/** What is wrong with one exported file, by its kind; nothing is known of other kinds. */
function harmIn(kind: string, bytes: Uint8Array): string[] {
  const text = () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  switch (kind) {
    case 'html':
      return harmInHtml(text());
    case 'markdown':
    case 'md':
      return harmInMarkdown(text());
    case 'docx':
    case 'xlsx':
      return harmInOffice(bytes);
    case 'figuresCsv':
    case 'actionsCsv':
    case 'clipsCsv':
    case 'csv':
      return harmInCsv(text());
    case 'csl':
    case 'json':
      return harmInJson(text());
    case 'ris':
      return harmInRis(text());
    case 'evidencePack':
      return harmInPack(bytes);
    case 'xml':
      return wrongXml(strFromU8(bytes));
    default:
      return [];
  }
}

const formats = [
  'html',
  'markdown',
  'docx',
  'xlsx',
  'figuresCsv',
  'actionsCsv',
  'clipsCsv',
  'csl',
  'ris',
  'bibtex',
  'evidencePack',
] as const;

/** Makes every file and the clipboard of a briefing and looks for harm. @returns what was found, and the bytes looked at */
export async function harmOfOrder(order: Omit<FileOrder, 'format'>): Promise<{ harm: string[]; bytes: number }> {
  const harm: string[] = [];
  let looked = 0;
  for (const format of formats) {
    const made = await makeFile({ ...order, format });
    if (made.kind !== 'file') continue;
    looked += made.bytes.length;
    harm.push(...harmIn(format, made.bytes).map((each) => `${format}: ${each}`));
  }
  const copied = await makeFile({ ...order, format: 'clipboard' });
  if (copied.kind === 'clipboard') harm.push(...harmInHtml(copied.html).map((each) => `clipboard: ${each}`));
  return { harm, bytes: looked };
}
