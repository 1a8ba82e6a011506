/** Some Markdown starts with what a site generator wants to know. */
export interface FrontMatter {
  /** `date: 2021-03-04`, one a line; empty where there is none. */
  lines: string[];
  body: string;
}

/** Parts the front matter off; without it, its lines would pass for a heading. */
export function frontMatter(markdown: string): FrontMatter {
  const start = /^\uFEFF?---[ \t]*\r?\n/.exec(markdown);
  const rest = start ? markdown.slice(start[0].length) : '';
  const end = /^(?:---|\.\.\.)[ \t]*$/m.exec(rest);
  const inside = end ? rest.slice(0, end.index) : '';
  if (!end || !inside.split(/\r?\n/).every((line) => /^(\s|#|-|$|[\w.-]{1,60}\s*:)/.test(line)))
    return { lines: [], body: markdown };
  const lines = inside
    .split(/\r?\n/)
    .map(plainValue)
    .filter((line) => line !== '');
  return { lines, body: rest.slice(end.index + end[0].length) };
}

const plainValue = (line: string): string =>
  line
    .trim()
    .replace(/^([\w.-]{1,60}\s*:\s*)(["'])(.*)\2$/, '$1$3')
    .replace(/^#.*$/, '')
    .trim();
