import type { Draft } from './draft';
import { xmlElement } from './xml-element';

/** The two ends of a bookmark, for whatever stands between them. */
export interface BookmarkEnds {
  start: string;
  end: string;
}

/** A bookmark with a number of its own. One whose name begins with an underscore is not listed by Word. */
export function bookmarkEnds(name: string, draft: Pick<Draft, 'things'>): BookmarkEnds {
  draft.things += 1;
  const id = draft.things;
  return {
    start: xmlElement('w:bookmarkStart', { 'w:name': name, 'w:id': id }),
    end: xmlElement('w:bookmarkEnd', { 'w:id': id }),
  };
}

/** What stands in a paragraph, within a bookmark. */
export function bookmarked(name: string, inside: string, draft: Pick<Draft, 'things'>): string {
  const { start, end } = bookmarkEnds(name, draft);
  return `${start}${inside}${end}`;
}
