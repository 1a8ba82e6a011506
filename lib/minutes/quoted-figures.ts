import { findDays } from '../dates/find-days';
import { findTimes } from '../dates/find-times';
import type { DocumentLine } from '../model/minutes-document';
import type { QuotedFigure } from '../model/quoted-figure';

const number =
  /(?<![\p{L}\d#§/.:,-])(?:\d{1,3}(?:[ \u00A0\u202F,.'’]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d+)?)(?:\s?(%|per ?cent|pour ?cent|percent)(?![\p{L}])|\s?(million|millions|billion|milliard|milliards|thousand|mille|bn|m|k)\b)?(?![\p{L}\d/:-]|[.,]\d|(?:st|nd|rd|th|er|e)\b)/giu;
const notAFigure =
  /(?:\b(?:page|p|pp|no|n°|nr|item|point|section|annex|annexe|phase|round|version|v|article|art|para|paragraph|room|floor|building|rfc|issue|pr|ticket|id|code|tel|phone|zoom|passcode|pin|step|level|day|week|chapter|resolution|decision|action|motion|q|covid|sdg|goal|figure|table|option|group|team)\.?\s*#?|#|(?<![A-Z])[A-Z]{2,}-?)$/iu;
const factors: Record<string, number> = {
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  thousand: 1e3,
  mille: 1e3,
  k: 1e3,
};
const most = 1_000;

/** The numbers that lines `from` to `to` quote and that a later figure could be held against; no dates, times, years, ordinals or numbers of things. */
export function quotedFigures(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
): (QuotedFigure & { line: number })[] {
  const figures: (QuotedFigure & { line: number })[] = [];
  for (let at = from; at < to && figures.length < most; at += 1) {
    const line = lines[at];
    if (!line || line.text.length > 20_000 || !/\d/.test(line.text)) continue;
    for (const sentence of sentencesOf(line.text)) {
      if (sentence.length > 2_000) continue;
      const dates = [
        ...findDays(sentence, { year: 2000 }),
        ...findTimes(sentence).map((time) => ({ start: time.at, end: time.at + 5 })),
      ];
      for (const match of sentence.matchAll(number)) {
        const printed = match[0].trim();
        const start = match.index;
        if (dates.some((date) => start < date.end && start + printed.length > date.start)) continue;
        const digits = printed.replace(/[^\d.,'’ \u00A0\u202F]/g, '').trim();
        const before = sentence.slice(Math.max(0, start - 14), start);
        const percent = match[1] !== undefined;
        const grouped = /\d[ \u00A0\u202F,.'’]\d{3}/.test(digits);
        if (!percent && !match[2] && !grouped && (/^(?:19|20)\d\d$/.test(digits) || notAFigure.test(before))) continue;
        if (
          /^\d{1,2}$/.test(digits) &&
          !percent &&
          !match[2] &&
          !/^\s+\p{Ll}{3,}/u.test(sentence.slice(start + printed.length))
        )
          continue;
        if (/^\s*(?:minutes?|mins?|hours?|heures?|am|pm|h\b)/i.test(sentence.slice(start + printed.length))) continue;
        const value = numberOf(digits) * (match[2] ? (factors[match[2].toLowerCase()] ?? 1) : 1);
        if (!Number.isFinite(value) || sentence.length > 2_000) continue;
        figures.push({
          printed: printed.slice(0, 60),
          value,
          unit: percent ? 'percent' : 'count',
          sentence,
          at: start,
          line: at,
        });
      }
    }
  }
  return figures.slice(0, most);
}

/** 11,267 and 13 284 are thousands; 1.5 and 0,7 are fractions. */
function numberOf(digits: string): number {
  const grouped = /^\d{1,3}(?:[ \u00A0\u202F,.'’]\d{3})+(?:([.,])(\d{1,2}))?$/.exec(digits);
  if (grouped) {
    const whole = grouped[2] ? digits.slice(0, -grouped[2].length - 1) : digits;
    return Number(`${whole.replace(/\D/g, '')}.${grouped[2] ?? '0'}`);
  }
  return Number(digits.replace(',', '.').replace(/[^\d.]/g, ''));
}

function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+(?=[\p{Lu}\d"“(])/u);
}
