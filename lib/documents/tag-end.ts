/** Where a tag that starts before `start` ends, and about how many attributes it has. */
export function tagEnd(html: string, start: number): { end: number; attributes: number } {
  let attributes = 0;
  let index = start;
  while (index < html.length) {
    const character = html[index];
    if (character === '>') return { end: index + 1, attributes };
    if (character === '"' || character === "'") {
      const close = html.indexOf(character, index + 1);
      if (close < 0) break;
      index = close;
      attributes += 1;
    } else if (/\s/.test(character ?? '') && /[^\s>]/.test(html[index + 1] ?? '')) attributes += 0.5;
    index += 1;
  }
  return { end: html.length, attributes };
}
