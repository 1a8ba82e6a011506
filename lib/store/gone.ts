import type { BriefingOutline } from '../model/briefing-version';
import type { Id } from '../model/id';
import type { UndoStep } from '../model/undo-step';
import { withThoseInTrash } from './figures-gone-with';
import { valueAt } from './value-at';

/** What goes for good. */
export interface Gone {
  keys: ReadonlySet<Id>;
  /** What it says, as `plainWords`: a kept version tells of actions and figures, and a text of what minutes quote, without their ids. */
  words: ReadonlySet<string>;
  /**
   * Whether a figure of a kept version is of what goes. Where another says the same number, it is of the one that says more of what
   * it counts; where none is left that says it, which of them was gone cannot be known any more.
   */
  isFigure: (figure: BriefingOutline['keyFigures'][number]) => boolean;
}

/** Letters and digits that tell one text from another. A version has a text cleaned and on one line, and cuts a long one. */
const most = 150;

/** A text as it is known again, however it was cleaned or cut. */
export function plainWords(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').slice(0, most);
}

/** "3634" of "≈ 3,634 households per 1,000": the first number of a text. */
export function firstNumber(text: string): string {
  return plainWords(/\p{N}[\p{N}\p{Zs}.,'’]*/u.exec(text)?.[0] ?? '');
}

/** What records say by which they are known again: texts of actions, sentences of minutes, and the number of each figure with what it counts. */
interface Said {
  words: Set<string>;
  figures: [number: string, label: string][];
}

/**
 * The words of actions, of figures and of what minutes quote, among records that go, also as they were before; without those that are
 * still said: minutes that were imported twice say the same, and so do a clip and the one that was made in its place.
 * @param kept all that tells of them
 * @param there reads the records that stay, and those that can still be put back; called where something is known by its words
 */
export async function goneOf(
  keys: ReadonlySet<Id>,
  kept: { changes: UndoStep['changes'] | null }[],
  there: () => Promise<unknown[]>,
): Promise<Gone> {
  const told = kept.flatMap(({ changes }) => (changes ?? []).flatMap(withThoseInTrash));
  const { words, figures } = saidBy(
    told.filter(({ key }) => keys.has(key)).flatMap(({ before, after }) => [before, after]),
  );
  const stay = words.size + figures.length > 0 ? await there() : [];
  // a number of minutes is a figure, too, and its sentence says what it counts
  const left = saidBy([...stay, ...stay.flatMap((record) => valueAt(record, 'figures') ?? [])]);
  for (const text of left.words) words.delete(text);
  return {
    keys,
    words,
    isFigure: ({ printed, what }) => {
      const [number, label] = [firstNumber(printed), plainWords(what)];
      const going = likeness(figures, number, label);
      return words.has(label) || (going > -2 && going > likeness(left.figures, number, label));
    },
  };
}

/** How much of the beginning of a label the nearest figure with this number has; -1 where none has any, -2 where none has the number. */
function likeness(figures: Said['figures'], number: string, label: string): number {
  let best = -2;
  for (const [said, counted] of figures)
    if (said === number) best = Math.max(best, label.startsWith(counted) ? counted.length : -1);
  return best;
}

function saidBy(records: unknown[]): Said {
  const words = new Set<string>();
  const said: Said['figures'] = [];
  for (const record of records) {
    const { text, printed, value, what, sentence, figures }: Record<string, unknown> = { ...Object(record) };
    if (typeof text === 'string') words.add(plainWords(text));
    if (Array.isArray(figures)) for (const figure of figures) words.add(plainWords(String(figure?.sentence)));
    if (typeof printed === 'string')
      // a number that is weighted is told without its decimals
      for (const each of [printed, String(Math.round(Number(value)))]) {
        const number = firstNumber(each);
        if (number) said.push([number, plainWords(String(what ?? sentence))]);
      }
  }
  words.delete('');
  return { words, figures: said };
}
