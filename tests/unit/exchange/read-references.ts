/** A record of RIS: its tags in order. Reads strictly: throws at a line that is no tag. */
export function readRis(text: string): [tag: string, value: string][][] {
  const records: [string, string][][] = [];
  let record: [string, string][] | null = null;
  for (const line of text.split('\r\n')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/su.exec(line) ?? [];
    if (tag === '' && line === '' && record === null) continue;
    if (tag === '' || /[\r\n]/.test(value)) throw new Error(`no tag: ${JSON.stringify(line)}`);
    if (tag === 'TY') {
      if (record !== null) throw new Error('TY inside of a record');
      record = [];
    }
    if (record === null) throw new Error(`${tag} outside of a record`);
    if (tag === 'ER') {
      records.push(record);
      record = null;
    } else record.push([tag, value]);
  }
  if (record !== null) throw new Error('no ER');
  return records;
}

export interface BibEntry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads BibTeX as BibTeX does: a value ends where its braces are even, and a backslash before a brace changes nothing. */
export function readBibtex(text: string): BibEntry[] {
  const entries: BibEntry[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const sticky = new RegExp(pattern.source, 'suy');
    sticky.lastIndex = at;
    const match = sticky.exec(text);
    if (match) at = sticky.lastIndex;
    return match;
  };
  const fail = (): never => {
    throw new Error(`not BibTeX: ${JSON.stringify(text.slice(at, at + 60))}`);
  };
  while (take(/\s*$/) === null) {
    const [, type = '', key = ''] = take(/\s*@([a-z]+)\{([a-z0-9-]+),\n/) ?? fail();
    const entry: BibEntry = { type, key, fields: {} };
    while (take(/\}\n/) === null) {
      const [, field = ''] = take(/ {2}([a-z]+) = /) ?? fail();
      const [, macro] = take(/([a-z]{3}),\n/) ?? [];
      entry.fields[field] = macro ?? bracedValue();
    }
    entries.push(entry);
  }
  return entries;

  function bracedValue(): string {
    if (text[at] !== '{') fail();
    const start = at + 1;
    let open = 0;
    do {
      if (text[at] === '{') open += 1;
      if (text[at] === '}') open -= 1;
      at += 1;
      if (at > text.length) fail();
    } while (open > 0);
    const value = text.slice(start, at - 1);
    if (take(/,\n/) === null) fail();
    return value;
  }
}

/** What LaTeX prints for a value, grouping braces aside. Throws at a sign that LaTeX would take for a command. */
export function printed(latex: string): string {
  const commands: Record<string, string> = {
    '{\\textbackslash}': '\\',
    '{\\textasciitilde}': '~',
    '{\\textasciicircum}': '^',
    '{\\textbar}': '|',
    '{\\textless}': '<',
    '{\\textgreater}': '>',
    '\\{\\vphantom{\\}}': '{',
    '\\vphantom{\\{}\\}': '}',
  };
  return latex.replace(
    /\{\\text[a-z]+\}|\\\{\\vphantom\{\\\}\}|\\vphantom\{\\\{\}\\\}|\\([$&#_%])|[{}]|[\\$&#_%~^]/g,
    (found, sign) => {
      if (sign !== undefined) return sign;
      if (found === '{' || found === '}') return '';
      const letter = commands[found];
      if (letter === undefined) throw new Error(`not escaped: ${found} in ${latex}`);
      return letter;
    },
  );
}
