import { type DigitRun, isDateLike, isProgression, isSpans, isThousands } from './digit-run';
import { nationalPart } from './national-part';
import type { FoundDetail } from './personal-detail';

/** Groups of digits with what numbers are written with between them. Every part is bounded, so it reads a text once. */
const runs = /\d+(?:(?:[ ./-]|\) ?[-/]?| ?\(| - )\d+)*/g;
const address = /https?:\/\/[^\s<>"]+|www\.[^\s<>"]+/g;
const messenger = /^https?:\/\/(?:wa\.me|t\.me|api\.whatsapp\.com)\//;
const cue =
  /(?:^|[^\p{L}])(?:t[eé]l(?:[eé]?(?:fax|phones?|fon(?:os?)?|f))?|t|ph|phones?|mob(?:iles?)?|m[oó]vil(?:es)?|cell?(?:ular(?:es)?|phones?)?|portables?|gsm|fax|whats ?app|viber|signal|telegram|hotline|call|sms|fijo|fixe|(?:ال)?(?:هاتف|جوال|محمول|فاكس)|تلفون|موبايل|نقال|واتساب|(?:على|عبر) ال(?:رقم|أرقام))(?:[ .](?:no|nos|num(?:ber|[eé]ro)?|n[º°o]|office|direct|mobile))?[ .:/]{0,4}\(?\+?$/iu;
/** Words before a number that say it is a code. */
const coded =
  /(?:codes?|p-?codes?|ids?|ref(?:erence)?|r[eé]f|no|n[º°]|num(?:ber|[eé]ro)?|isbn|issn|doi|رقم)[ .:#-]{0,3}$/iu;
const extension = /,? ?(?:ext(?:ension|n)?|x|poste|anexo|تحويلة)[ .:]{0,2}\d{1,6}(?!\d)/iy;
const chained = /^(?: ?[/,;|] ?| (?:or|and|ou|et|o|y|أو|و) ?)$/u;

/** The telephone numbers of a reading. Figures, dates and codes are left alone; a number without any mark of one is, too. */
export function findPhones(text: string): FoundDetail[] {
  const found: FoundDetail[] = [];
  const links = [...text.matchAll(address)].filter(([link]) => !messenger.test(link));
  let link = 0;
  for (const match of text.matchAll(runs)) {
    if (match[0].length < 5) continue;
    while ((links[link]?.index ?? text.length) + (links[link]?.[0].length ?? 0) <= match.index) link += 1;
    if ((links[link]?.index ?? text.length) <= match.index) continue;
    for (const run of piecesOf(runAt(match[0], match.index))) {
      const last = found.at(-1);
      const goesOn = last !== undefined && run.start - last.end <= 5 && chained.test(text.slice(last.end, run.start));
      const start = startOfPhone(text, run, goesOn);
      if (start === null) continue;
      extension.lastIndex = run.end;
      found.push({ kind: 'phone', start, end: run.end + (extension.exec(text)?.[0].length ?? 0) });
    }
  }
  return found;
}

function runAt(printed: string, start: number): DigitRun {
  const groups = printed.match(/\d+/g) ?? [];
  const gaps = printed.match(/\D+/g) ?? [];
  return { start, end: start + printed.length, groups, gaps, printed };
}

/** A run that is too long for one number, or holds a date, is read in pieces. */
function piecesOf(run: DigitRun): DigitRun[] {
  const total = run.groups.reduce((sum, group) => sum + group.length, 0);
  const parting = total > 15 ? / - | \(|\) |\// : / - /;
  if (!parting.test(run.printed) || (total <= 12 && !isDateLike(run))) return [run];
  let at = run.start;
  return run.printed.split(new RegExp(`(${parting.source})`)).flatMap((part, index) => {
    const piece = index % 2 === 0 ? [runAt(part, at)] : [];
    at += part.length;
    return piece;
  });
}

/** Where the telephone number begins that has these digits, its "+" or "(" included; null where they are none. */
function startOfPhone(text: string, run: DigitRun, goesOn: boolean): number | null {
  const before = text.slice(Math.max(0, run.start - 32), run.start);
  const after = text.slice(run.end, run.end + 24);
  const plus = /\+ ?\(?$/.exec(before)?.[0].length ?? 0;
  const bracket = before.endsWith('(') && run.printed.includes(')') ? 1 : 0;
  const lead = before.slice(0, before.length - Math.max(plus, bracket));
  if (/[\p{L}\p{N}_#&=$€£]$/u.test(lead) || (plus === 0 && /[\p{N}\p{L}][-./,]$/u.test(lead))) return null;
  if (/^(?:[\p{L}_]| ?[%‰]|[,.:]\d)/u.test(after) && !/^(?:x|ext)/i.test(after)) return null;
  if (isDateLike(run)) return null;
  const digits = run.groups.join('');
  const trailingPlus = /^\+(?!\d)/.test(after) && digits.length >= 10;
  const isPhone =
    (plus > 0 || trailingPlus ? isInternational(run, digits) : isNational(run, digits, lead)) ||
    ((goesOn || cue.test(before)) && isTold(run, digits, after, goesOn));
  return isPhone ? run.start - Math.max(plus, bracket) : null;
}

/** Figures of growth are shorter or rounder. "+381 612 345" could be a growth by millions; nobody grows by thousands of millions. */
function isInternational(run: DigitRun, digits: string): boolean {
  const national = nationalPart(withoutTrunk(run, digits));
  if (national === null || digits.length < 9 || /0{5}$/.test(digits)) return false;
  return !(isThousands(run) && digits.length <= 9);
}

/** "+41 (0)22": the zero is for those who call from inside. */
function withoutTrunk({ printed }: DigitRun, digits: string): string {
  return /^[\d ]{1,5}\(0\)/.test(printed) ? printed.replace('(0)', '').replace(/\D/g, '') : digits;
}

function isNational(run: DigitRun, digits: string, lead: string): boolean {
  const [first = '', second = '', third = ''] = run.groups;
  if (first.startsWith('00')) {
    const national = first === '00' || first.length > 3 ? nationalPart(withoutTrunk(run, digits).slice(2)) : null;
    return national !== null && (!national.startsWith('0') || first.startsWith('0039')) && !coded.test(lead);
  }
  if (run.groups.length === 1)
    return /^0[1-9]\d{8,9}$|^0[5-9]\d{7}$/.test(digits) && !digits.endsWith('000') && !coded.test(lead);
  const three = first.length === 3 && second.length === 3 && third.length === 4 && run.groups.length === 3;
  if (three && /^[2-9]/.test(first) && run.gaps.every((gap) => /^(?:[-.]|\) ?-?)$/.test(gap)))
    return run.gaps[0] === run.gaps[1] || (run.gaps[0] ?? '').startsWith(')');
  if (!/^0[1-9]/.test(first) || digits.length < 8 || digits.length > 11 || coded.test(lead)) return false;
  if (run.groups.some((group) => group.length < 2) || /(?:^|[ .])000[ .]?000$/.test(run.printed)) return false;
  return !isProgression(run) && !isSpans(run);
}

/** What follows "Tel." or another number is one, unless it looks like a figure. */
function isTold(run: DigitRun, digits: string, after: string, goesOn: boolean): boolean {
  if (digits.length < 6 || digits.length > 15) return false;
  if (/^\d{1,2}$/.test(run.groups.at(-1) ?? '') && /^,\d/.test(after)) return false;
  if (!isThousands(run)) return !goesOn || digits.length >= 7;
  return !goesOn && !/^ (?!(?:or|and|ou|et|ext)\b)\p{Ll}{3}/u.test(after);
}
