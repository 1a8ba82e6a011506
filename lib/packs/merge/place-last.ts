import type { Id } from '../../model/id';
import type { Library } from '../../model/library';

/** Gives what comes in its places: behind what is there, in the order that the pack has, so that every place is taken once. */
export function placeLast(mine: Library, writes: Library): Library {
  return {
    ...writes,
    topics: placed(mine.topics, writes.topics, ({ meetingId }) => meetingId),
    actions: placed(mine.actions, writes.actions, ({ meetingId }) => meetingId),
    tags: placed(mine.tags, writes.tags, ({ topicId }) => topicId),
  };
}

function placed<T extends { id: Id; position: number }>(there: T[], coming: T[], groupOf: (record: T) => Id): T[] {
  const known = new Set(there.map(({ id }) => id));
  const next = new Map<Id, number>();
  for (const record of there) {
    const group = groupOf(record);
    next.set(group, Math.max(next.get(group) ?? 0, record.position + 1));
  }
  const fresh = coming
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
  const places = new Map<Id, number>();
  for (const record of fresh) {
    const group = groupOf(record);
    const place = next.get(group) ?? 0;
    places.set(record.id, place);
    next.set(group, place + 1);
  }
  return coming.map((record) => ({ ...record, position: places.get(record.id) ?? record.position }));
}
