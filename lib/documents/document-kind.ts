import { decodeText } from './decode-text';

/** What a file is, by its content first: a name and a type are only what somebody said of it. */
export type DocumentKind =
  | { kind: 'empty' | 'zip' | 'ole' | 'pdf' | 'other' }
  | { kind: 'html' | 'markdown' | 'text'; text: string };

const signatures: { kind: 'zip' | 'ole' | 'pdf'; bytes: number[] }[] = [
  { kind: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { kind: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] },
  { kind: 'ole', bytes: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { kind: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
];

export function documentKind(bytes: Uint8Array, fileName: string, mime = ''): DocumentKind {
  if (bytes.length === 0) return { kind: 'empty' };
  const signed = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (signed) return { kind: signed.kind };
  const text = decodeText(bytes);
  const start = text.slice(0, 4_000).trimStart();
  if (isBinary(text) || start.startsWith('{\\rtf')) return { kind: 'other' };
  if (text.trim() === '') return { kind: 'empty' };
  const extension = /\.([a-z\d]{1,10})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (isHtml(start, extension, mime)) return { kind: 'html', text };
  // mark-up of another kind: an office format written as one XML file, a feed, a drawing
  if (/^<(\?xml|[a-z]+:)/i.test(start)) return { kind: 'other' };
  return { kind: isMarkdown(text, extension, mime) ? 'markdown' : 'text', text };
}

function isHtml(start: string, extension: string, mime: string): boolean {
  const opening = start.replace(/^(\s|<!--[^>]{0,1000}-->|<\?xml[^>]{0,200}\?>)+/i, '');
  if (/^<(!doctype\s+html|html|head|body)\b/i.test(opening)) return true;
  if (!/^(html?|xhtml)$/.test(extension) && !/^(text\/html|application\/xhtml)/.test(mime)) return false;
  return /<\/?[a-z][a-z\d]*[\s>/]/i.test(start);
}

/** A replaced character is one that no encoding has; text has none, or few. Text has no control characters either. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  const strange = sample.match(/(?!\s)\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return sample.includes('\0') || strange > sample.length / 50;
}

function isMarkdown(text: string, extension: string, mime: string): boolean {
  if (/^(md|markdown|mkd|mdx|qmd|rmd)$/.test(extension) || /^text\/(x-)?markdown/.test(mime)) return true;
  if (/^(rst|adoc|asciidoc|org)$/.test(extension)) return false;
  const sample = text.slice(0, 50_000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  return (
    count(/^#{1,6} \S/gm) > 1 ||
    count(/\[[^\][\n]{1,200}\]\(https?:[^\s()]{1,500}\)/g) > 1 ||
    count(/^\s{0,8}[-*] \[[ xX]\] \S/gm) > 1
  );
}
