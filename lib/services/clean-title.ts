/** A title on one line: white space folded and trimmed. */
export function cleanTitle(title: string): string {
  return title.replace(/\s+/gu, ' ').trim();
}
