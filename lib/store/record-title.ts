import { textAt, valueAt } from './value-at';

/** The first words by which a person knows a record of some table, or an older version of it, again; empty where it has none. */
export function recordTitle(table: string, record: unknown): string {
  const words = table === 'clips' ? clipTitle(record) : textAt(record, titleFields.get(table) ?? 'title');
  return words.replace(/\s+/g, ' ').trim().slice(0, 200);
}

const titleFields = new Map([
  ['actions', 'text'],
  ['figures', 'printed'],
  ['briefingVersions', 'madeAt'],
]);

function clipTitle(clip: unknown): string {
  const content = valueAt(clip, 'content');
  const said = ['quote', 'caption', 'text', 'alt', 'description'].map((field) => textAt(content, field));
  return said.find((words) => words.trim() !== '') ?? textAt(clip, 'pageUrl');
}
