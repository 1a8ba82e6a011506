/** Replaces each half of a broken surrogate pair, so that the text survives UTF-8, JSON and XML. Nothing else changes. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * Text that any format can carry: well-formed, line breaks as `\n`, no control characters but `\n` and tab. Those that begin a line or a page
 * anew (rule LB4 of https://unicode.org/reports/tr14/, and U+0085) part words, which would else become one.
 */
export function plainText(text: string): string {
  return wellFormed(text)
    .replace(/\r\n?|[\v\f\u0085]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '');
}
