import type { Refusal } from '../model/refusal';
import { inflateCapped } from './inflate-capped';
import { entryBytes, type ZipEntry, zipEntries } from './zip-entries';

/** The XML parts of a Word document by their names, checked: no archive bomb, no entities, nothing encrypted. */
export type DocxParts = { ok: true; parts: Map<string, string> } | Refusal;

/** Bytes of XML, in all; a thousand pages come to about a quarter of it. */
const mostXml = 24 * 1024 * 1024;
/** XML shrinks to a tenth or a thirtieth, where it repeats itself to a hundredth; what shrinks much more is made to burst. */
const usualRatio = 100;
const highestRatio = 300;
const smallEnough = 1024 * 1024;
const mainPart =
  /application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\.(?:document|template)[\w.]*main\+xml/;
const isXml = ({ name }: ZipEntry) => /\.(xml|rels)$/i.test(name) && !/^customXml\//i.test(name);

/**
 * Takes a Word file apart. Pictures and other parts that hold no words stay closed. Refuses what is no Word file, what is protected,
 * and what is made to do harm.
 */
export function docxParts(bytes: Uint8Array): DocxParts {
  const entries = zipEntries(bytes);
  if (!entries) return { ok: false, reason: 'document-unreadable' };
  if (entries.some(({ encrypted }) => encrypted)) return { ok: false, reason: 'document-protected' };
  if (isHostile(entries, bytes.length)) return { ok: false, reason: 'document-unsafe' };
  const parts = new Map<string, string>();
  let left = mostXml;
  for (const entry of entries.filter(isXml)) {
    const text = partText(bytes, entry, left);
    if (typeof text !== 'string') return text;
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) return { ok: false, reason: 'document-unsafe' };
    left -= text.length;
    parts.set(entry.name, text);
  }
  if (!mainPart.test(parts.get('[Content_Types].xml') ?? '')) return { ok: false, reason: 'document-kind' };
  return { ok: true, parts };
}

/** Names that lead elsewhere, two parts of one name, or parts that lie over each other. */
function isHostile(entries: ZipEntry[], fileSize: number): boolean {
  const names = entries.map(({ name }) => name.toLowerCase());
  if (new Set(names).size < names.length) return true;
  if (names.some((name) => /(^|[/\\])\.\.([/\\]|$)|^[/\\]|\\|\0/.test(name))) return true;
  return entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0) > fileSize;
}

function partText(bytes: Uint8Array, entry: ZipEntry, left: number): string | Refusal {
  const compressed = entryBytes(bytes, entry);
  if (!compressed || (entry.method !== 0 && entry.method !== 8)) return { ok: false, reason: 'document-unreadable' };
  const cap = Math.min(left, Math.max(smallEnough, compressed.length * highestRatio));
  const content = entry.method === 0 ? compressed : inflateCapped(compressed, cap);
  if (content && content.length <= cap) return new TextDecoder().decode(content);
  const isBomb = cap < left || compressed.length * usualRatio < cap;
  return { ok: false, reason: isBomb ? 'document-unsafe' : 'document-too-large' };
}
