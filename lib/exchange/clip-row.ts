import type { Clip } from '../model/clip';
import type { PartialDate } from '../model/partial-date';
import type { Source } from '../model/source';
import type { ExchangeWords } from '../words/exchange-words';

/** A clip with what is needed to hand it out. */
export interface ClipRow {
  clip: Clip;
  source: Source;
  /** The agenda items that it stands on. */
  topics: { number: number; title: string }[];
  /** What the briefing shows where it shows less than the quote; empty where it shows the quote as it was clipped. */
  shown: string;
  /** When its page was last read again, and what that showed, in words; null where it was not. */
  checked: { on: PartialDate; said: string } | null;
}

/** The words that were clipped: a picture's are its caption, not what was typed from it; a page's are its summary of itself. Empty where it has none. */
export function clippedWords({ content }: ClipRow['clip']): string {
  switch (content.kind) {
    case 'excerpt':
    case 'table':
      return content.quote;
    case 'link':
      return content.text;
    case 'page':
      return content.description;
    case 'image':
      return content.caption || content.alt;
  }
}

/** What the briefing says instead of the quote: a part of it, or the person's own words. */
export function shownWords({ clip, shown }: ClipRow): string {
  return clip.shown?.kind === 'paraphrase' ? clip.shown.text : shown;
}

/** "2. Arrivals; 3. Education": the items of a clip in one line. */
export function itemsOf({ topics }: ClipRow, words: ExchangeWords): string {
  return topics.map(({ number, title }) => words.item(number, title)).join('; ');
}
