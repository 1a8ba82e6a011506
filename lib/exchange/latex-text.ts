/**
 * As Zotero's own translator writes them (https://github.com/zotero/translators/blob/master/BibTeX.js). BibTeX counts braces even
 * behind a backslash, so that each brings an invisible partner along (https://tex.stackexchange.com/q/230750).
 */
const escapes: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '\\{\\vphantom{\\}}',
  '}': '\\vphantom{\\{}\\}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '|': '{\\textbar}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

/** A text of one line as LaTeX prints it, for a value between braces; letters of every script stay as they are. */
export function latexText(text: string): string {
  return text.replace(/[\\{}~^|<>$&#_%]/g, (sign) => escapes[sign] ?? sign);
}
