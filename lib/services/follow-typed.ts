import { readAgain } from '../figures/read-again';
import type { Clip } from '../model/clip';
import type { Figure } from '../model/figure';
import type { FoundFigure } from '../model/found-figure';
import type { RecordWriter } from '../store/record-writer';
import { figuresOf } from './figures-of';
import { putFigure } from './put-figure';
import { removeFigureRecords } from './remove-figure-records';

/**
 * After another value was typed from a picture, makes the figures that stand on it say what it says now; one that is typed no longer goes. Runs
 * inside an action.
 */
export async function followTyped(writer: RecordWriter, clip: Clip): Promise<void> {
  const all = await writer.db.figures.where('clipId').equals(clip.id).toArray();
  const figures = all.filter(({ stands }) => stands.in === 'typed').sort(byPlace);
  const source = await writer.get('sources', clip.sourceId);
  if (figures.length === 0 || !source) return;
  const found = figuresOf(clip, source).filter(({ stands }) => stands.in === 'typed');
  const pairs = pairUp(figures, found);
  for (const [figure, now] of pairs) {
    const isSame = figure.printed === now.printed;
    // A number that is typed anew is her later word.
    const settled = isSame ? figure.settled : figure.settled.filter((fact) => fact !== 'value');
    await putFigure(writer, readAgain({ ...figure, settled }, now));
  }
  const gone = figures.filter((figure) => !pairs.has(figure)).map(({ id }) => id);
  if (gone.length > 0) await removeFigureRecords(writer, clip.id, gone);
}

/** The same characters first; what is left, in the order in which it stands. */
function pairUp(figures: Figure[], found: FoundFigure[]): Map<Figure, FoundFigure> {
  const left = [...found];
  const pairs = new Map<Figure, FoundFigure>();
  const pair = (figure: Figure, at: number) => {
    const [now] = at < 0 ? [] : left.splice(at, 1);
    if (now) pairs.set(figure, now);
  };
  for (const figure of figures) {
    pair(
      figure,
      left.findIndex(({ printed }) => printed === figure.printed),
    );
  }
  for (const figure of figures) if (!pairs.has(figure)) pair(figure, left.length > 0 ? 0 : -1);
  return pairs;
}

const byPlace = (first: Figure, second: Figure) => placeOf(first) - placeOf(second);
const placeOf = ({ stands }: Figure) => (stands.in === 'cell' ? 0 : stands.at);
