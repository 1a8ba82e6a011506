import type { Id } from '../../../lib/model/id';
import { type LeftOut, putBack } from '../../../lib/services/put-back';
import { dataWords } from '../../../lib/words/data-words';
import type { Desk } from '../desk-context';

const say = dataWords.trash;

/** Puts back what an entry of the trash has. @returns what to tell of it; null where it was refused, which is told already */
export async function putBackEntry({ db, act }: Pick<Desk, 'db' | 'act'>, entryId: Id): Promise<string | null> {
  let left: LeftOut[] = [];
  const done = await act(async () => {
    const answer = await putBack(db, { entryId });
    if (answer.ok) left = answer.left;
    return answer;
  });
  if (!done) return null;
  return left.length === 0 ? say.backAll : say.backPart(left.map(nameOf));
}

function nameOf({ table, title }: LeftOut): string {
  const kind = say.kinds.get(table) ?? say.parts.get(table) ?? say.other;
  return title === '' ? kind : `${kind} “${title}”`;
}
