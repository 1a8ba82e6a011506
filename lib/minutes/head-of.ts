import type { DocumentLine } from '../model/minutes-document';
import { labelOf } from './label-of';
import { roleOfTitle } from './section-role';

/** A line that heads what follows it. */
export interface Head {
  title: string;
  /** As printed, `3.`; or empty. */
  number: string;
  /** The number's value, where it has one. */
  ordinal: number | null;
  level: number;
  /** Whether it is a numbered line of a list or a text, so that only its counting makes it a head. */
  listed: boolean;
}

const longestHead = 140;
/** Bold lines and lines in capitals. */
const looksLevel = 7;
const numberedLevel = 8;
const labelLevel = 9;

const leadingNumber =
  /^(?:(?:\(?(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,5}|[A-H])[.):](?:\s*[-–—:])?|\d{1,2}\s+[-–—])\s+|(?:agenda item|item|point|topic|sujet|agenda|top)\s+\d{1,2}\s*(?:[-–—:.)]\s+|\s))(?=\S)/iu;

/** The head that line `at` is, or null. */
export function headOf(lines: readonly DocumentLine[], at: number): Head | null {
  const line = lines[at];
  if (!line || line.text === '' || line.cell !== null) return null;
  if (line.kind === 'heading') return headWith(line, Math.max(1, line.depth), false);
  if (line.kind === 'rule' || line.text.length > longestHead) return null;
  if (line.kind === 'item' && line.depth > 2) return null;
  if (line.kind === 'paragraph' && /^[-–—]\s/.test(line.text)) return null;
  if (/^\(.*\)$/.test(line.text) || (!/\d/.test(line.marker) && (labelOf(line.text)?.value ?? '') !== '')) return null;
  const numbered =
    /^\(?(?:\d|[IVX]+[.)])/.test(line.marker) || (line.kind === 'paragraph' && leadingNumber.test(line.text));
  const bold = line.strong >= line.text.replace(/(?<![\s:.])[\s:.]+$/, '').length && !line.checked;
  if (bold && (line.kind === 'paragraph' || numbered) && !/[.!?;,]$/.test(line.text) && isAlone(lines, at)) {
    return headWith(line, numbered ? numberedLevel : looksLevel, false);
  }
  if (line.kind === 'paragraph' && isCapitals(line.text) && isAlone(lines, at))
    return headWith(line, looksLevel, false);
  if (numbered && line.depth <= 2 && !/^\d+\.\d/.test(line.marker || line.text))
    return headWith(line, numberedLevel, true);
  const label = line.kind === 'paragraph' && /^[^:]{2,60}:$/.test(line.text);
  const bare = line.kind === 'paragraph' && line.depth <= 1 && line.text.length < 60 && !/:\s*\S/.test(line.text);
  const trailing = /[.!?]\s+([^.!?:]{2,40}):$/.exec(line.text)?.[1];
  if (trailing && roleOfTitle(trailing) === 'present') return headWith({ ...line, text: trailing }, labelLevel, false);
  if ((label || (bare && !/[.,;]$/.test(line.text))) && isRole(line.text)) return headWith(line, labelLevel, false);
  return null;
}

function isRole(text: string): boolean {
  return roleOfTitle(text) !== 'item';
}

/** Not one line of several in one paragraph, unless each is bold or the next is not. */
function isAlone(lines: readonly DocumentLine[], at: number): boolean {
  const line = lines[at];
  const before = lines[at - 1];
  if (!line?.continues) return true;
  return before !== undefined && before.strong < before.text.length;
}

function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 4 || /[.;,]$/.test(text) || !/\p{Lu}/u.test(text)) return false;
  return text === text.toUpperCase() && /\p{L}{3}/u.test(text);
}

function headWith(line: DocumentLine, level: number, listed: boolean): Head | null {
  const printed = line.marker || leadingNumber.exec(line.text)?.[0].trim() || '';
  const title = (line.marker ? line.text : line.text.replace(leadingNumber, ''))
    .replace(/^[\s–—\-•*]+(?=\p{L})/u, '')
    .replace(/\s*:$/, '')
    .trim();
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  const digits = /^\(?(\d{1,2})\b/.exec(printed)?.[1];
  const number = /[\p{L}\p{N}]/u.test(printed) ? printed : '';
  return { title, number, ordinal: digits ? Number(digits) : null, level, listed };
}
