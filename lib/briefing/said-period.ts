import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import { labelText } from '../sanitize/label-text';

/** "second quarter of 2018", "Q2 2018", "first half of the year": how sources name a part of a year, in the four languages. */
const named = [
  /\b(?:first|second|third|fourth|last) (?:quarter|half|semester)(?: of (?:the year|\d{4}))?/iu,
  /\bQ[1-4](?: \d{4})?\b/u,
  /\b(?:premier|deuxième|second|troisième|quatrième) (?:trimestre|semestre)(?: (?:de l’année|de \d{4}|\d{4}))?/iu,
  /\b(?:primer|segundo|tercer|cuarto) (?:trimestre|semestre)(?: de(?:l año| \d{4}))?/iu,
  /الربع (?:الأول|الثاني|الثالث|الرابع)(?: من (?:عام )?\d{4})?/u,
];

/**
 * How the source itself names the time of a figure whose basis the person settled, so that her reading stands beside its words; empty
 * where it names none.
 */
export function saidPeriod({ figure }: CitedFigure, { content }: Clip): string {
  if (!figure.settled.includes('basis') || figure.stands.in !== 'quote' || content.kind !== 'excerpt') return '';
  const words = sentenceAround(content.quote, figure.stands.at);
  for (const form of named) {
    const found = form.exec(words)?.[0];
    if (found !== undefined) return labelText(found);
  }
  return '';
}

/** Words on both sides of a figure that are looked at, at most. */
const mostAround = 300;

function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - mostAround), at);
  const after = text.slice(at, at + mostAround);
  const start = Math.max(...['. ', '! ', '? ', '؟ '].map((end) => before.lastIndexOf(end)));
  const end = after.search(/[.!?؟](?:\s|$)/u);
  return before.slice(start + 1) + (end === -1 ? after : after.slice(0, end));
}
