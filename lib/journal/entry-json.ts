import type { JournalPlace } from './journal-entry';

/** A change whose record is JSON already: a record is made into text once, for its seal and for the journal. */
export interface WrittenChange {
  table: string;
  key: string;
  /** Null where the record was removed. */
  json: string | null;
}
type Rest =
  | { kind: 'action'; changes: WrittenChange[] }
  | { kind: 'part'; part: number; changes: WrittenChange[] }
  | { kind: 'end'; parts: number };

/** The JSON of a `JournalEntry`. The sequence comes first, so that whoever tidies up need not read further. */
export function entryJson({ sequence, ...place }: JournalPlace, rest: Rest): string {
  const head = JSON.stringify({ sequence, ...place, ...rest, changes: undefined });
  return rest.kind === 'end' ? head : `${head.slice(0, -1)},"changes":[${rest.changes.map(changeJson).join(',')}]}`;
}

function changeJson({ table, key, json }: WrittenChange): string {
  return `{"table":${JSON.stringify(table)},"key":${JSON.stringify(key)},"record":${json ?? 'null'}}`;
}
