import { figuresIn } from '../../editions/figures-in';
import { likeTables } from './like-tables';
import { pairByKey } from './pair-by-key';
import type { PlacedClip } from './placed-clips';

interface Pair {
  before: PlacedClip;
  after: PlacedClip;
}

/** Which clips stand for which. */
export interface Editions {
  /** A clip that went and the one that came in its place. */
  editions: Pair[];
  left: { gone: PlacedClip[]; come: ReadonlySet<PlacedClip> };
  /** A clip that stayed and a later edition of it that came besides. */
  besides: Pair[];
}

/**
 * Finds the clips that are another edition of one that was there: of the same page in the same words but for figures and dates, or
 * a table of the same page or caption with like rows and columns. A clip that stayed counts only where it was cited otherwise,
 * so that two sentences or tables of one reading are not taken for two editions.
 */
export function pairEditions(gone: PlacedClip[], come: PlacedClip[], kept: PlacedClip[]): Editions {
  const forms = new Map<PlacedClip, string>();
  const formOf = (placed: PlacedClip): string | null => {
    const { clip } = placed;
    if (clip.cells.length > 0 || clip.page === '' || clip.words === '') return null;
    const form = forms.get(placed) ?? figuresIn(clip.words).form;
    forms.set(placed, form);
    return JSON.stringify([clip.page, form]);
  };
  const onItem = (placed: PlacedClip) => {
    const form = formOf(placed);
    return form === null ? null : `${placed.items[0]} ${form}`;
  };
  const here = pairByKey(gone, come, onItem);
  const anywhere = pairByKey(here.before, here.after, formOf);
  const tables = likeTables(anywhere.before, anywhere.after, () => true);
  const editions = [...here.pairs, ...anywhere.pairs, ...tables];
  const [old, now] = [new Set(editions.map(({ before }) => before)), new Set(editions.map(({ after }) => after))];
  const newcomers = come.filter((placed) => !now.has(placed));
  // The latest that stayed is what a later edition is held against.
  const stayed = newcomers.length === 0 ? [] : kept.toReversed();
  const sentences = pairByKey(stayed, newcomers, formOf).pairs;
  return {
    editions,
    left: { gone: gone.filter((placed) => !old.has(placed)), come: new Set(newcomers) },
    besides: [
      ...sentences.filter(({ before, after }) => before.clip.citation !== after.clip.citation),
      ...likeTables(kept, newcomers, ({ before, after, sameCaption }) => {
        return sameCaption || before.clip.citation !== after.clip.citation;
      }),
    ],
  };
}
