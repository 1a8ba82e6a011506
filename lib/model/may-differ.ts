import type { Conflict, ConflictTable } from './conflict';

/**
 * Fields of which a person is asked where a pack says otherwise. What a record is, its place and what it stands on are not among them: `merge/join-record.ts`
 * names no other either.
 */
const askedOf: Record<ConflictTable, readonly string[]> = {
  meetings: [
    ...(['title', 'series', 'date', 'startTime', 'endTime', 'zone', 'place', 'attendance', 'issuedDate'] as const),
    ...(['previousMeetingId', 'minutes'] as const),
  ],
  topics: ['title', 'summary', 'lineToTake', 'ask', 'owner', 'said', 'figures', 'carriedFromId'],
  actions: ['topicId', 'text', 'owners', 'due', 'dueAsWritten', 'status'],
  sources: ['fields'],
  clips: ['sourceId', 'content', 'note', 'shown', 'sensitivity', 'sharing', 'typed'],
  briefings: ['highlights', 'method', 'sharing', 'sensitivity'],
  figures: [
    ...(['value', 'unit', 'unitText', 'what', 'measure', 'basis', 'place', 'period', 'asOf', 'qualifier'] as const),
    ...(['roundedTo', 'status'] as const),
  ],
};

/** Whether a difference is of a field of which the person is asked: a merge finds no other, a file may say anything. */
export function mayDiffer({ table, field }: Pick<Conflict, 'table' | 'field'>): boolean {
  return askedOf[table].includes(field);
}
