import { figureSign } from './figures-in';
import { type MaskedToken, maskedTokens } from './masked-tokens';
import type { PageText } from './page-text';
import { type Passage, passageOf } from './passage';
import { placesIn } from './places-in';

/** Blocks of a page that are looked through at most. */
const mostBlocks = 200;

/** What was found on a page: many clips ask the same of it. */
const answers = new WeakMap<PageText, Map<string, Passage[]>>();
const mostAnswers = 200;

/**
 * Where a page says the same with these or other figures and dates; each place once, in order.
 * @param tokens of the passage that is looked for
 * @param blocks how many blocks of the page it goes over
 */
export function passagesLike(page: PageText, tokens: MaskedToken[], blocks: number): Passage[] {
  const question = `${blocks} ${tokens.map(({ key }) => key).join(' ')}`;
  const ofPage = answers.get(page) ?? new Map<string, Passage[]>();
  answers.set(page, ofPage);
  const answer = ofPage.get(question) ?? lookedFor(page, tokens, blocks);
  if (ofPage.size < mostAnswers) ofPage.set(question, answer);
  return answer;
}

function lookedFor(page: PageText, tokens: MaskedToken[], blocks: number): Passage[] {
  const anchor = anchorOf(page, tokens);
  if (anchor === '') return [];
  const found: Passage[] = [];
  let read = 0;
  for (const { from, to } of windows(page, anchor, blocks)) {
    const here = maskedTokens(page.lines.slice(from, to).join('\n'));
    for (const place of placesIn(here, tokens)) found.push(passageOf(here.slice(place, place + tokens.length)));
    read += to - from;
    if (read > mostBlocks) break;
  }
  return found;
}

/** Words that are tried for it. */
const anchorsTried = 4;

/** Of its longest words the one that stands in the fewest blocks of the page: the others need not be looked into. */
function anchorOf({ folded }: PageText, tokens: MaskedToken[]): string {
  const words = tokens.map(({ key }) => key).filter((key) => /^\p{L}/u.test(key) && !key.startsWith(figureSign));
  const longest = [...new Set(words)].sort((a, b) => b.length - a.length).slice(0, anchorsTried);
  let [anchor, fewest] = ['', Number.POSITIVE_INFINITY];
  for (const word of longest) {
    const count = folded.reduce((sum, line) => sum + (line.includes(word) ? 1 : 0), 0);
    if (count < fewest) [anchor, fewest] = [word, count];
  }
  return anchor;
}

/** Runs of blocks around each block with the anchor; neighbours that touch are one. */
function windows({ folded }: PageText, anchor: string, blocks: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const [index, line] of folded.entries()) {
    if (!line.includes(anchor)) continue;
    const [from, to] = [Math.max(0, index - blocks + 1), Math.min(folded.length, index + blocks)];
    const last = runs.at(-1);
    if (last !== undefined && from <= last.to && blocks > 1) last.to = to;
    else runs.push({ from, to });
  }
  return runs;
}
