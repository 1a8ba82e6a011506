/** What is read at most, each far above any minutes. */
export const documentLimits = {
  /** Bytes of a file, of any kind, that are read at all. */
  longestFile: 20 * 1024 * 1024,
  /** Characters of text or mark-up; parsers take up to a second for as much. */
  longestText: 5_000_000,
  /** Characters of Markdown, whose parser takes seconds for as much. */
  longestMarkdown: 400_000,
  mostLines: 50_000,
  /** Characters of one line; what is longer is cut into several. */
  longestLine: 100_000,
  /** Elements inside elements, open at one time. */
  deepestMarkup: 500,
  /** Elements, comments and end tags together; the parser takes a second for half of them. */
  mostTags: 80_000,
  /** Of one element. */
  mostAttributes: 300,
};
