import { readAgain } from '../figures/read-again';
import type { Clip } from '../model/clip';
import type { Figure } from '../model/figure';
import type { FoundFigure } from '../model/found-figure';
import type { RecordWriter } from '../store/record-writer';
import { putFigure } from './put-figure';
import { removeFigureRecords } from './remove-figure-records';

/**
 * After another value was typed from a picture, makes the figures that stand on it say what it says now; one that is typed no longer goes. Runs
 * inside an action.
 * @param found what reading the value finds; null where it cannot be read here, and then a figure stays where its very characters are still typed
 */
export async function followTyped(writer: RecordWriter, clip: Clip, found: FoundFigure[] | null): Promise<void> {
  const all = await writer.db.figures.where('clipId').equals(clip.id).toArray();
  const figures = all.filter(({ stands }) => stands.in === 'typed').sort((one, other) => placeOf(one) - placeOf(other));
  const typed = found?.filter(({ stands }) => stands.in === 'typed');
  const now = typed ? readIn(figures, typed) : stillIn(figures, clip.typed);
  for (const figure of now) await putFigure(writer, figure);
  const stay = new Set(now.map(({ id }) => id));
  const gone = figures.flatMap(({ id }) => (stay.has(id) ? [] : id));
  if (gone.length > 0) await removeFigureRecords(writer, clip.id, gone);
}

/** The same characters first; what is left, in the order in which it stands. */
function readIn(figures: Figure[], found: FoundFigure[]): Figure[] {
  const left = [...found];
  const take = (at: number) => (at < 0 ? undefined : left.splice(at, 1)[0]);
  const same = figures.map((figure) => take(left.findIndex(({ printed }) => printed === figure.printed)));
  return figures.flatMap((figure, index) => {
    const kept = same[index];
    if (kept) return readAgain(figure, kept);
    const other = take(left.length > 0 ? 0 : -1);
    // A number that is typed anew is the person's later word.
    const settled = figure.settled.filter((fact) => fact !== 'value');
    return other ? readAgain({ ...figure, settled }, other) : [];
  });
}

function stillIn(figures: Figure[], typed: string): Figure[] {
  let from = 0;
  return figures.flatMap((figure) => {
    const at = typed.indexOf(figure.printed, from);
    const isInNumber = [typed[at - 1], typed[at + figure.printed.length]].some((sign) => /\p{Nd}/u.test(sign ?? ''));
    if (at < 0 || isInNumber) return [];
    from = at + figure.printed.length;
    return { ...figure, stands: { in: 'typed', at, length: figure.printed.length } };
  });
}

const placeOf = ({ stands }: Figure) => (stands.in === 'cell' ? 0 : stands.at);
