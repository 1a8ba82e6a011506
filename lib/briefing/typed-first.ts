import type { BriefingWords } from '../words/briefing-words-en';

/** A picture named in a line: what was typed from it, with the mark that says so, before what it is called. */
export function typedFirst(typed: string, name: string, words: BriefingWords): string {
  if (typed === '') return name;
  const marked = `${typed} (${words.citation.transcribed})`;
  return name === '' ? marked : `${marked}${words.colon}${name}`;
}
