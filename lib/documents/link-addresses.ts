import type { DocumentLine, LineLink } from '../model/minutes-document';
import { safeUrl } from '../sanitize/safe-url';

const address = /\b(?:https?:\/\/|www\.)[^\s<>"“”«»]{3,2000}/gi;

/** A line with the addresses that are written out in it as links too, where they are none yet. */
export function linkAddresses(line: DocumentLine): DocumentLine {
  const found: LineLink[] = [];
  for (const match of line.text.matchAll(address)) {
    const written = withoutPunctuation(match[0]);
    const start = match.index;
    const end = start + written.length;
    if (line.links.some((link) => link.start < end && start < link.end)) continue;
    const url = safeUrl(/^www\./i.test(written) ? `https://${written}` : written);
    if (url) found.push({ start, end, url });
  }
  if (found.length === 0) return line;
  return { ...line, links: [...line.links, ...found].sort((a, b) => a.start - b.start) };
}

/** What ends the sentence around an address is no part of it; a bracket is, where it was opened in it. */
function withoutPunctuation(written: string): string {
  let end = written.length;
  while (end > 0) {
    const last = written[end - 1] ?? '';
    const opening = last === ')' ? '(' : last === ']' ? '[' : '';
    if (opening && written.slice(0, end).includes(opening)) break;
    if (!/[.,;:!?'’)\]}*_|\\]/.test(last)) break;
    end -= 1;
  }
  return written.slice(0, end);
}
