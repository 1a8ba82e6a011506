import type { UndoStep } from '../model/undo-step';
import { waitsFor } from '../model/waits-for';
import { textAt, valueAt } from './value-at';

/** The ids of other records that a record speaks of. It may be of any table, and of an older version. */
export function referencesOf(record: unknown): string[] {
  return singleReferences
    .map((field) => textAt(record, field))
    .concat(textAt(valueAt(record, 'content'), 'imageId'))
    .concat(listAt(record, 'clipIds').filter((id) => typeof id === 'string'))
    .concat(listAt(record, 'history').map((event) => textAt(event, 'meetingId')))
    .filter((id) => id !== '');
}

const singleReferences = [
  'clipId',
  'topicId',
  'carriedFromId',
  'meetingId',
  'previousMeetingId',
  'activeMeetingId',
  'sourceId',
  'snapshotId',
  'imageId',
  'partOfId',
  'shareOfId',
  'shareIsId',
  'recordId',
];

/** Every id that an undo step speaks of: the records it touched, what those refer to or wait with; of a trash entry, also what is in it. */
export function mentionedIn({ changes }: Pick<UndoStep, 'changes'>): string[] {
  return changes.flatMap(({ key, before, after }) => [
    key,
    ...[before, after].flatMap((record) => [...spokenOf(record), ...inTrash(record)]),
  ]);
}

function inTrash(record: unknown): string[] {
  return listAt(record, 'changes').flatMap((change) =>
    [valueAt(change, 'before'), valueAt(change, 'after')].flatMap(spokenOf),
  );
}

function spokenOf(record: unknown): string[] {
  return [...referencesOf(record), ...waitsFor({ theirs: valueAt(record, 'theirs') })];
}

/** What an undo step changed: its records, and for a tag also its pair, since a clip stands on a topic once, whichever the tag. */
export function touchedBy(step: UndoStep): string[] {
  return step.changes.flatMap(({ table, key, before, after }) => {
    const tags = table === 'tags' ? [before, after].filter((tag) => tag !== null) : [];
    return [key, ...tags.map((tag) => `${textAt(tag, 'clipId')} ${textAt(tag, 'topicId')}`)];
  });
}

function listAt(record: unknown, field: string): unknown[] {
  const value = valueAt(record, field);
  return Array.isArray(value) ? value : [];
}
