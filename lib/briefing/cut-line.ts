import type { Inline } from '../model/content-block';
import { inlineText } from '../privacy/text-leaves';
import type { PlacedCut } from './placed-cuts';

/** What is left of a text that begins at `start`; null where nothing but white space is, though there was more. */
export function cutText(
  text: string,
  start: number,
  cuts: readonly PlacedCut[],
  isMarked = isShownHere,
): string | null {
  const end = start + text.length;
  const here = cuts.filter((cut) => cut.start < end && cut.end > start);
  if (here.length === 0) return text;
  let left = '';
  let bare = '';
  let from = start;
  for (const cut of here) {
    const kept = text.slice(from - start, Math.max(from, cut.start) - start);
    left += kept + (isMarked(cut, start, end) ? cut.mark : '');
    bare += kept;
    from = Math.min(end, cut.end);
  }
  const rest = text.slice(from - start);
  return /\S/.test(bare + rest) ? left + rest : null;
}

/** Whether the ellipsis of a cut stands in the text between `start` and `end`. */
function isShownHere(cut: PlacedCut, start: number, end: number): boolean {
  if (cut.shownAt === 'own') return false;
  return cut.shownAt === 'start' ? cut.start >= start && cut.start < end : cut.end > start && cut.end <= end;
}

/**
 * What is left of a line of inlines that begins at `start`, with the ellipses outside of the marks that they would else open or end;
 * null where nothing but white space is left.
 */
export function cutInlines(inlines: readonly Inline[], start: number, cuts: readonly PlacedCut[]): Inline[] | null {
  const text = inlineText(inlines);
  const end = start + text.length;
  const here = cuts.filter((cut) => cut.start < end && cut.end > start);
  if (here.length === 0) return [...inlines];
  if (cutText(text, start, here) === null) return null;
  const marks = new Set<Inline>();
  let at = start;
  /** The next cut whose ellipsis was not written yet. */
  let next = 0;
  const marksUpTo = (place: number): Inline[] => {
    const found: Inline[] = [];
    for (let cut = here[next]; cut && Math.max(cut.start, start) < place; cut = here[next]) {
      next += 1;
      if (!isShownHere(cut, start, end)) continue;
      const mark: Inline = { type: 'text', value: cut.mark };
      marks.add(mark);
      found.push(mark);
    }
    return found;
  };
  const isCut = (place: number) => here.some((cut) => cut.start <= place && place < cut.end);
  const leaf = (value: string): Inline[] => {
    const parts: Inline[] = [];
    const leafEnd = at + value.length;
    let from = at;
    for (const cut of here) {
      if (cut.end <= at || cut.start >= leafEnd) continue;
      if (cut.start > from) parts.push({ type: 'text', value: value.slice(from - at, cut.start - at) });
      parts.push(...marksUpTo(Math.max(cut.start, at) + 1));
      from = Math.min(leafEnd, cut.end);
    }
    if (from < leafEnd) parts.push({ type: 'text', value: value.slice(from - at) });
    at = leafEnd;
    return parts;
  };
  const each = (children: readonly Inline[]): Inline[] =>
    children.flatMap((child): Inline[] => {
      if (child.type === 'text') return leaf(child.value);
      if (child.type === 'break') {
        at += 1;
        return isCut(at - 1) ? marksUpTo(at) : [child];
      }
      const kept = each(child.children);
      const first = kept.findIndex((one) => !marks.has(one));
      if (first === -1 && child.children.length > 0) return kept;
      const last = kept.findLastIndex((one) => !marks.has(one));
      const inside: Inline = { ...child, children: kept.slice(first, last + 1) };
      return [...kept.slice(0, first), inside, ...kept.slice(last + 1)];
    });
  return each(inlines);
}
