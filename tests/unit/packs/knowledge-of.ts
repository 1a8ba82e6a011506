import { canonicalJson } from '../../../lib/model/canonical-json';
import type { Library } from '../../../lib/model/library';

/** Fields whose value is a matter of this browser: ids, places, which of two times came first. */
const own = new Set([
  'id',
  'position',
  'createdAt',
  'clippedAt',
  'takenAt',
  'taggedAt',
  'packId',
  'foundAt',
  'included',
]);
/** Lists of which both are kept: each of its members is known. */
const united = new Set(['history', 'clipIds', 'editions', 'settled', 'keyFigures']);

/** One meeting raises or reports once: of what two read of it at two times, which stands is a matter of this browser. */
function happened(event: Library['actions'][number]['history'][number]): unknown {
  return event.kind === 'status' ? event : { kind: event.kind, meetingId: event.meetingId };
}

/**
 * What a library knows, but how far its actions are (`course-of-actions.test.ts`), without which record carries it: for each thing, by what it is known whatever its id, every value that it has for a field,
 * whether it stands or waits beside. Two libraries with the same knowledge hold the same, though not each under the same id.
 */
export function knowledgeOf(library: Library): string[] {
  const names = namesOf(library);
  const facts = new Set<string>();
  const say = (table: string, id: string, field: string, value: unknown) => {
    if (own.has(field) || isEmpty(value) || (table === 'actions' && field === 'status')) return;
    const list = united.has(field) && Array.isArray(value) ? value : [value];
    const values = field === 'history' ? list.map(happened) : list;
    for (const each of values)
      facts.add(`${table} ${names.get(id) ?? id} ${field} ${renamed(canonicalJson(each), names)}`);
  };
  for (const table of ['meetings', 'topics', 'actions', 'sources', 'clips', 'briefings', 'figures'] as const) {
    for (const record of library[table]) {
      facts.add(`${table} ${names.get(record.id)}`);
      const evidence = table === 'clips' ? ['sourceId', 'snapshotId', 'content'] : [];
      for (const [field, value] of Object.entries(record)) {
        if (!evidence.includes(field)) say(table, record.id, field, value);
      }
    }
  }
  for (const { table, recordId, field, theirs } of library.conflicts) say(table, recordId, field, theirs);
  for (const { clipId, topicId } of library.tags) facts.add(`tag ${names.get(clipId)} ${names.get(topicId)}`);
  const moments = [
    ...library.clips.map(({ id, sourceId, snapshotId }) => ({ id, clipId: id, sourceId, snapshotId })),
    ...library.sightings,
  ];
  for (const { id, clipId, sourceId, snapshotId } of moments) {
    facts.add(`seen ${id} ${names.get(clipId)} ${names.get(sourceId)} ${snapshotId && names.get(snapshotId)}`);
  }
  return [...facts].filter((fact) => !isKnownWhole(fact, facts)).sort();
}

/** Whether what has gaps, where something stayed behind when a pack was made, stands among the facts without them. */
export function isKnownWhole(fact: string, facts: ReadonlySet<string>): boolean {
  if (!/"printed":"…"|"meetingId":null/.test(fact)) return false;
  const gaps = fact
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('"printed":"…","sentence":""', '"printed":"[^"]*","sentence":"[^"]*"')
    .replaceAll('"meetingId":null', '"meetingId":"[^"]*"');
  return [...facts].some((other) => other !== fact && new RegExp(`^${gaps}$`).test(other));
}

/** What each record is, whatever its id. */
function namesOf(library: Library): Map<string, string> {
  const names = new Map<string, string>();
  for (const { id, fingerprint } of library.sources) names.set(id, `source ${fingerprint}`);
  for (const { id, sha256 } of library.snapshots) names.set(id, `page ${sha256}`);
  for (const { id, title } of library.meetings) names.set(id, `meeting ${title}`);
  for (const { id, meetingId, title } of library.topics) names.set(id, `topic ${names.get(meetingId)} ${title}`);
  for (const { id, contentHash, content } of library.clips) names.set(id, `clip ${content.kind} ${contentHash}`);
  for (const { id, meetingId, text } of library.actions) names.set(id, `action ${names.get(meetingId)} ${text}`);
  for (const { id, clipId } of library.figures) names.set(id, `figure ${names.get(clipId)}`);
  for (const { id, meetingId } of library.briefings) names.set(id, `briefing ${names.get(meetingId)}`);
  return names;
}

const renamed = (json: string, names: Map<string, string>) =>
  json.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => names.get(id) ?? id);

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
