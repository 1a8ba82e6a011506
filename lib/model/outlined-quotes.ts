import type { OutlinedClip } from './briefing-version';

/** Characters of a quote by which a text that has it is known; what is shorter counts in quotation marks only. */
const [most, fewest] = [40, 12];

/**
 * Tells of a text of a kept version whether it has the words of one of these clips, as a text does that referred to it. Where such a quote
 * ends cannot be known any more.
 */
export function outlinedQuotes(clips: readonly Pick<OutlinedClip, 'words'>[]): (text: string) => boolean {
  const quotes = clips.flatMap(({ words }) => {
    if (words === '') return [];
    const start = words.slice(0, most);
    return start.length < fewest ? ['“', '«', '«\u00a0'].map((mark) => mark + start) : [start];
  });
  return (text) => {
    const line = text.replace(/[^\S\u00a0]+/g, ' ');
    return quotes.some((quote) => line.includes(quote));
  };
}
