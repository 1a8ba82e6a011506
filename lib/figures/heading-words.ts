import type { Token } from './token';

/** How often something is counted, and which time a heading means beside the dates that it states: neither says what is counted. */
const often =
  /(?:^|(?<![\s,–—-])[\s,–—-]+)(?:(?:per|by|each|every|par|por|al|cada|chaque) ?(?:month|week|day|quarter|year|mois|semaine|jour|trimestre|an|mes|semana|dia|día|año|ano)|(?:previous|current|last|this) (?:week|month|quarter|year))(?=$|[\s,.;:–—)-])/gi;
const mostBeside = 2;

/**
 * The words of a heading that say what is counted: without its times, and without brackets that hold little but a time, such as
 * "(June edition)".
 */
export function headingWords(tokens: readonly Token[], isTime: (index: number) => boolean): string {
  const dated = tokens.some((_, index) => isTime(index));
  const inBrackets = datedBrackets(tokens, isTime);
  const words = tokens
    .filter((_, index) => !isTime(index) && !inBrackets.has(index))
    .map(({ text, spaced }, index) => (spaced && index > 0 ? ` ${text}` : text))
    .join('');
  return (dated ? words.replace(often, ' ') : words)
    .replace(/\(\s*\)/g, '')
    .replace(/^[\s–—,:;()-]+|(?<![\s–—,:;(-])[\s–—,:;(-]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function datedBrackets(tokens: readonly Token[], isTime: (index: number) => boolean): Set<number> {
  const inside = new Set<number>();
  let open = -1;
  tokens.forEach(({ text }, index) => {
    if (text === '(') open = index;
    if (text !== ')' || open < 0) return;
    const span = Array.from({ length: index - open + 1 }, (_, step) => open + step);
    const words = span.filter((at) => tokens[at]?.kind === 'word' && !isTime(at));
    if (span.some(isTime) && words.length <= mostBeside) for (const at of span) inside.add(at);
    open = -1;
  });
  return inside;
}
