const words = 'notes?|sources?|remarks?|remarques?|notas?|fuentes?|quellen?|anmerkung(?:en)?|n\\.?b\\.?';
const start = new RegExp(
  `^(?:[*†‡§¹²³⁰⁴-⁹ᵃ-ᶻ]|\\[\\w{1,2}\\]|\\([\\w*]{1,2}\\)|(?:${words})(?![\\p{L}-])|المصدر|ملاحظ)`,
  'iu',
);

/** Whether a line explains a table: it begins with a note's mark ("*", "¹", "[a]"), or says that it is a note or a source. */
export function isNoteLine(line: string): boolean {
  return start.test(line);
}
