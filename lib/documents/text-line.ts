/** One line of a text file as it stands. */
export interface TextLine {
  /** Columns of white space before it; a tab reaches to the next eighth. */
  indent: number;
  /** Without white space around it; empty for a blank line. */
  text: string;
  /** As it stands, tabs as spaces; tables are cut from it. */
  expanded: string;
  /** As it stands. */
  raw: string;
}

/** The lines of a text: line breaks of any system and form feeds end them, quoting marks of mail are taken off. */
export function textLines(text: string): TextLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\f/g, '\n\n')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((raw) => {
      const line = raw.replace(/^(>[ ]?){1,5}/, '');
      const expanded = expandTabs(line);
      const trimmed = expanded.trimStart();
      return {
        indent: expanded.length - trimmed.length,
        text: trimmed.trimEnd(),
        expanded: expanded.trimEnd(),
        raw: line,
      };
    });
}

function expandTabs(line: string): string {
  if (!line.includes('\t')) return line;
  let expanded = '';
  for (const character of line) {
    expanded += character === '\t' ? ' '.repeat(8 - (expanded.length % 8)) : character;
  }
  return expanded;
}
