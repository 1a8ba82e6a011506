import { safeUrl } from '../sanitize/safe-url';
import type { TextFormat } from './text-heading';

/** A stretch of text set in one way. */
export interface TextRun {
  text: string;
  bold: boolean;
  url: string | null;
}

/** Named links and bold text, as the light formats write them. Bounded, so that no text takes long. */
const patterns: Record<TextFormat, RegExp> = {
  plain: /\[([^\][\n]{1,300})\]\((https?:[^\s()]{1,1000})\)|\*\*([^*\n]{1,500})\*\*/g,
  rst: /`([^`<>\n]{1,300}?)\s{0,3}<(https?:[^>\s]{1,1000})>`__?|\*\*([^*\n]{1,500})\*\*/g,
  asciidoc: /(?<label>)(?:link:)?(https?:[^\s[\]]{1,1000})\[(?:[^\]\n]{0,300})\]|\*\*?([^*\n]{1,500}?)\*?\*/g,
  org: /(?<label>)\[\[(https?:[^\]\s]{1,1000})\](?:\[[^\]\n]{1,300}\])?\]|(?<![\w*])\*([^*\n]{1,500})\*(?![\w*])/g,
};

/** Text as runs: the marks of its format taken off, the addresses behind its links beside them. */
export function textRuns(text: string, format: TextFormat): TextRun[] {
  const runs: TextRun[] = [];
  let done = 0;
  const plain = (end: number) => {
    if (end > done) runs.push({ text: text.slice(done, end), bold: false, url: null });
  };
  for (const match of text.matchAll(patterns[format])) {
    plain(match.index);
    done = match.index + match[0].length;
    const [whole, name = '', address, bold] = match;
    if (bold !== undefined) runs.push({ text: bold, bold: true, url: null });
    else
      runs.push({ text: name || nameIn(whole) || address || '', bold: false, url: address ? safeUrl(address) : null });
  }
  plain(text.length);
  return runs;
}

/** What stands in the last brackets. */
const nameIn = (link: string): string => /\[([^\][]{1,300})\]{1,2}$/.exec(link)?.[1]?.replace(/^https?:.*/, '') ?? '';
