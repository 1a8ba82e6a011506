import type { JournalEntry } from './journal-entry';
import { bytesField } from './record-text';
import { sha256Hex } from './sha256-hex';

/** Why a line of the journal counts for nothing. `torn`: it was not written to its end. */
export type LineTrouble = 'torn' | 'altered' | 'unreadable';

/**
 * A line `hash␠JSON` of the journal, without its line end. Only a line whose hash fits is read.
 * @returns the entry, or why there is none
 */
export function decodeLine(line: string): JournalEntry | LineTrouble {
  if (!/^[0-9a-f]{64} \{/.test(line) || !line.endsWith('}')) return 'torn';
  const json = line.slice(65);
  if (sha256Hex(json) !== line.slice(0, 64)) return 'altered';
  try {
    const entry: unknown = JSON.parse(json, reviveBytes);
    return isEntry(entry) ? entry : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

function reviveBytes(_field: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !(bytesField in value)) return value;
  const base64 = value[bytesField];
  return typeof base64 === 'string' ? Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)) : value;
}

/** The hash says that we wrote it; this says that we wrote it in a form that this version knows. */
function isEntry(value: unknown): value is JournalEntry {
  if (typeof value !== 'object' || value === null) return false;
  const has = (field: string, type: string) => typeof Reflect.get(value, field) === type;
  if (!has('storeId', 'string') || !has('sequence', 'number') || !has('version', 'number') || !has('counts', 'object'))
    return false;
  const kind: unknown = Reflect.get(value, 'kind');
  if (kind === 'end') return has('parts', 'number');
  return (kind === 'action' || kind === 'part') && Array.isArray(Reflect.get(value, 'changes'));
}
