import { briefingWords } from '../words/briefing-words';
import type { BriefingDocument } from './briefing-document';
import { layoutHead } from './flow/layout-head';
import { layoutSection } from './flow/layout-section';
import { linesOfBlocks } from './flow/text-of-flow';

/** Words that an adult reads in a minute, silently (Brysbaert 2019, 238 for non-fiction), less something for figures and tables. */
const wordsPerMinute = 200;

/** The document with the time that its text takes to read on its masthead; the annex is looked up, not read. */
export function withReadingTime(document: BriefingDocument): BriefingDocument {
  const words = briefingWords[document.language];
  const minutes = readingMinutes(document);
  const value = words.readingTime(minutes);
  const facts = [...document.masthead.facts, { label: words.length, value }];
  return { ...document, minutes, masthead: { ...document.masthead, facts } };
}

function readingMinutes(document: BriefingDocument): number {
  const words = briefingWords[document.language];
  const blocks = [...layoutHead(document, words), ...document.sections.map((section) => layoutSection(section, words))];
  const count = linesOfBlocks(blocks).reduce((sum, line) => sum + (line.match(/\S+/g)?.length ?? 0), 0);
  return Math.max(1, Math.round(count / wordsPerMinute));
}
