/** Bytes of a file, of any kind, that are read at all. */
export const longestFile = 20 * 1024 * 1024;
/** Characters of text or mark-up; parsers take up to a second for as much. */
export const longestText = 5_000_000;
/** Characters of Markdown, whose parser takes seconds for as much. */
export const longestMarkdown = 400_000;
export const mostLines = 50_000;
/** Characters of one line; what is longer is cut into several. */
export const longestLine = 100_000;
/** Elements inside elements, open at one time. */
export const deepestMarkup = 500;
/** Start and end tags together; the parser takes a second for half of them. */
export const mostTags = 80_000;

/** All limits in one place, each far above any minutes. */
export const documentLimits = {
  longestFile,
  longestText,
  longestMarkdown,
  mostLines,
  longestLine,
  deepestMarkup,
  mostTags,
};
