import { BookmarkEnd, BookmarkStart, bookmarkUniqueNumericId } from 'docx';

/** The two ends of a bookmark over many paragraphs. */
export interface BookmarkRange {
  name: string;
  start: BookmarkStart;
  end: BookmarkEnd;
}

/** A bookmark that Word does not list, since its name begins with an underscore. */
export function bookmarkRange(name: `_${string}`): BookmarkRange {
  const id = bookmarkUniqueNumericId();
  return { name, start: new BookmarkStart(name, id), end: new BookmarkEnd(id) };
}
