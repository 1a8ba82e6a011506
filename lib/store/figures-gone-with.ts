import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import type { RapporteurDatabase } from './rapporteur-database';
import { textAt, valueAt } from './value-at';

type Change = UndoStep['changes'][number];

/** Tables whose records may refer to a figure, with its words as they were. */
const texts = ['briefings', 'topics', 'conflicts'];

/**
 * The figures that clips had which go for good, also those that were removed before: by what undo and the trash tell of them. Where a clip goes, also those that
 * a text refers to, that nothing tells of any more, and that stand on a topic of the clip or print what it says: they may have been its.
 * @param keys ids of what goes
 * @param held what held it until now
 */
export async function figuresGoneWith(
  db: RapporteurDatabase,
  keys: ReadonlySet<Id>,
  held: Pick<UndoStep, 'changes'>[],
): Promise<Set<Id>> {
  const kept = [...held, ...(await db.undoSteps.toArray()), ...(await db.trash.toArray())];
  const told = kept.flatMap(({ changes }) => (changes ?? []).flatMap(withThoseInTrash));
  const figures = told.filter(({ table }) => table === 'figures');
  const gone = new Set(figures.filter((change) => isOfClip(change, keys)).map(({ key }) => key));
  if (!told.some(({ table, key }) => table === 'clips' && keys.has(key))) return gone;
  const known = new Set([...figures.map(({ key }) => key), ...(await db.figures.toCollection().primaryKeys())]);
  await db.damaged.each(({ key }) => known.add(key));
  // One that is lost and has its seal comes back from the second copy.
  const sealed = db.seals.where('[table+key]').between(['figures', ''], ['figures', []]);
  for (const [, key] of await sealed.primaryKeys()) known.add(key);
  const going = told.filter(({ key, ...change }) => keys.has(key) || isOfClip(change, keys));
  const words = JSON.stringify(going.map(({ before, after }) => [before, after]));
  const topicIds = new Set(going.map(({ before, after }) => valueAt(before ?? after, 'topicId')));
  const note = (record: unknown) => {
    for (const { figureId, topicId, printed } of figuresIn(record))
      if (!known.has(figureId) && (topicIds.has(topicId) || words.includes(printed))) gone.add(figureId);
  };
  for (const table of texts) await db.table(table).each(note);
  for (const { table, before, after } of told) if (texts.includes(table)) [before, after].forEach(note);
  return gone;
}

/** A change, and those that an entry of the trash holds which it brought or took. */
export function withThoseInTrash(change: Change): Change[] {
  const inner = [change.before, change.after].flatMap((entry) => {
    const changes = change.table === 'trash' ? valueAt(entry, 'changes') : null;
    // only the store writes the trash
    return Array.isArray(changes) ? (changes as Change[]) : [];
  });
  return [change, ...inner];
}

function isOfClip({ before, after }: Pick<Change, 'before' | 'after'>, keys: ReadonlySet<Id>): boolean {
  return [before, after].some((figure) => keys.has(textAt(figure, 'clipId')));
}

/** The figures of clips that are referred to in a value with words of them: what a pack left out has none (`without-words-of.ts`). */
function figuresIn(value: unknown): { figureId: Id; topicId: unknown; printed: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { figureId, topicId, printed, sentence }: Record<string, unknown> = { ...value };
  if (typeof figureId === 'string' && typeof printed === 'string')
    return printed === '…' && sentence === '' ? [] : [{ figureId, topicId, printed }];
  return Object.values(value).flatMap(figuresIn);
}
