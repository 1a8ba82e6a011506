/**
 * Whether browsers pass over a character between the words of a directive and what stands beside them: white space, also what does not break,
 * and the ends of lines and blocks (`visible-text.ts`). The narrow space inside numbers is none.
 */
export function isBlank(character: string | undefined): boolean {
  return character !== undefined && /[ \n\r\u00A0\u1680\u2000-\u200A\u2028\u205F\u3000]/.test(character);
}
