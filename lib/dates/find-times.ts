import { findDays } from './find-days';
import { foldLetters } from './month-names';

/** A time of the clock, or a span of it, found in a text. */
export interface FoundTime {
  /** `14:00`. */
  start: string;
  end: string | null;
  /** What stands right after as its zone, as printed: `CET`, `UTC+2`, `Eastern`; empty where nothing does. */
  zone: string;
  at: number;
}

const sep = String.raw`(?:\s*(?:-|–|—|to|until|till|through|a|à|au|bis|et|and|/)\s*)`;
const half = String.raw`\s?([ap]\.?\s?m\b\.?)?`;
/** `14:00`, `14.00`, `14h`, `14 h 30`, `1400`, `2`, each with am or pm. */
const clock = String.raw`(\d{1,2})(?:\s?[:h.]\s?([0-5]\d)(?!\d|\.\d)|\s?(?:h|hrs|hours|heures|uhr)\b|([0-5]\d)(?=\D|$))?(?:h(?:rs)?\b)?${half}`;
/** Case tells a zone from a word: `EST` is one and the French `est` is none. */
const zonePattern =
  /^(?:\s*(?:hrs?|hours|heures|uhr|Uhr)\b)?[\s,(]*((?:UTC|GMT|Z)\s?[+-]\s?\d{1,2}(?::?\d{2})?|[A-Z]{1,2}[SD]?T\b|UTC\b|GMT\b|C[ES]{1,2}T\b|BST\b|EAT\b|CAT\b|WAT\b|AEDT\b|AEST\b|Z\b|(?:US[/ ])?(?:Eastern|Pacific|Central|Mountain)\b(?: (?:Standard|Daylight))?(?: [Tt]ime)?|(?:Geneva|Paris|London|New York|Nairobi|[Ll]ocal|Central European)(?: time)|[A-Z][a-z]+\/[A-Z]\w+)/;
const span = new RegExp(`(?<![\\d.:/-])${clock}${sep}${clock}`, 'giu');
const single = new RegExp(`(?<![\\d.:/,-])${clock}`, 'giu');

/**
 * The times in a text, in order: `14:00-15:30`, `1400 to 1530`, `14h30`, `2 – 3:30 pm`. A bare number is a time only as the
 * first half of such a span, and `14.30` or `1400` only in a span or after a word for "at".
 */
export function findTimes(text: string, most = 10): FoundTime[] {
  const found: FoundTime[] = [];
  const plain = withoutDays(text);
  const taken: [number, number][] = [];
  for (const match of plain.matchAll(span)) {
    const [, h1, m1, n1, p1, h2, m2, n2, p2] = match;
    const zone = zoneAfter(plain, match);
    const shaped = [m1, n1, p1].some(Boolean) || [m2, n2, p2].some(Boolean) || /\dh/i.test(match[0]);
    const looseEnd = !m2 && !n2 && !p2 && !/\dh|\d\s?h\b/i.test(match[0].slice(-4));
    if (!shaped || (looseEnd && !p1 && !/h/i.test(match[0]))) continue;
    const end = timeOf(h2, m2 ?? n2, p2);
    let start = timeOf(h1, m1 ?? n1, p1 ?? p2);
    // 11 - 12:30 pm begins in the morning
    if (!p1 && p2 && start && end && start > end) start = timeOf(h1, m1 ?? n1, undefined);
    if (!start || !end || isDateAround(plain, match.index, match[0])) continue;
    found.push({ start, end: end >= start ? end : null, zone, at: match.index });
    taken.push([match.index, match.index + match[0].length]);
    if (found.length >= most) break;
  }
  for (const match of plain.matchAll(single)) {
    if (taken.some(([from, to]) => match.index < to && match.index + match[0].length > from)) continue;
    const [, hour, minute, glued, noon] = match;
    const zone = zoneAfter(plain, match);
    const before = foldLetters(plain.slice(Math.max(0, match.index - 14), match.index));
    const said = /(?:\bat|@|\ba|\bfrom|time:?|debut:?|heure:?|start(?:ed|s|ing)?:?|des|um)\s*$/.test(before);
    const colon = /\d\s?:\s?\d/.test(match[0]);
    const marked =
      Boolean(noon) || /^\d{1,2}\s?(?:h|hrs|heures|uhr)\b/i.test(match[0]) || /^\d{1,2}\s?h\s?\d\d/i.test(match[0]);
    if (!colon && !marked && !(said && (glued || /\d\.\d/.test(match[0]) || zone))) continue;
    if (glued && !said && !noon && !/^\d{3,4}\s?h/i.test(match[0])) continue;
    const start = timeOf(hour, minute ?? glued, noon);
    if (start) found.push({ start, end: null, zone, at: match.index });
    if (found.length >= most) break;
  }
  return found.sort((a, b) => a.at - b.at);
}

/** Blanks in place of the days, whose digits would pass for times, and of the time in `2018-06-28T13:21:57Z`. */
function zoneAfter(text: string, match: RegExpExecArray): string {
  const end = match.index + match[0].length;
  return zonePattern.exec(text.slice(end, end + 40))?.[1] ?? '';
}

function withoutDays(text: string): string {
  let plain = text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z?/g, (stamp) => ' '.repeat(stamp.length));
  for (const { start, end } of findDays(plain))
    plain = `${plain.slice(0, start)}${' '.repeat(end - start)}${plain.slice(end)}`;
  return plain;
}

/** `2018.06-28` and `10.12 - 11.12.2018` are dates. */
function isDateAround(text: string, at: number, match: string): boolean {
  const after = text.slice(at + match.length, at + match.length + 6);
  return (
    /^[./-]\d/.test(after) || /^\s*(?:19|20)\d\d\b/.test(after) || /\d{1,2}[./]\d{1,2}[./](?:19|20)?\d\d/.test(match)
  );
}

function timeOf(hour: string | undefined, minute: string | undefined, noon: string | undefined): string | null {
  let value = Number(hour);
  if (noon && /^p/i.test(noon) && value < 12) value += 12;
  if (noon && /^a/i.test(noon) && value === 12) value = 0;
  if (value > 23) return null;
  return `${String(value).padStart(2, '0')}:${minute ?? '00'}`;
}
