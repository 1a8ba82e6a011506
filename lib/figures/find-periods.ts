import { type PartialDate, partialDateSchema } from '../model/partial-date';
import type { DateAtom } from './date-atom';
import type { FigureContext } from './figure-context';
import { findDateAtoms } from './find-date-atoms';
import { foldedWords } from './folded-words';
import type { PeriodMention } from './period-mention';
import { relativeYear } from './relative-year';
import type { Token } from './token';

const joins = /^(?:[-–—/]|to|and|through|till|until|a|au|et|y|al|hasta|الي|حتي|و|through)$/;
const softJoins = /^(?:and|et|y|و|\/)$/;
const between = /^(?:between|from|entre|du|de|del|desde|depuis|بين|من)$/;
const tail =
  '(?: (?:the|le|la|el|l|mid|early|late|fin|end|finales|of|de|del|month|mois|mes|شهر|عام|سنه|year|start|beginning|debut|inicio|comienzo|comienzos|principios|بدايه|مطلع|du|d))*$';
const since = new RegExp(`(?:^| )(?:since|depuis|desde|a partir d[eu]|starting|beginning in|منذ|as from)${tail}`);
const until = new RegExp(
  `(?:^| )(?:until|till|up to|through|by|jusqu'(?:a|au|en|a la|fin)?|hasta|حتي|لغايه|الي غايه|prior to)${tail}`,
);
const moment =
  /(?:^| )(?:as of|as at|as on|as per|a la date du|en date du|a compter du|a fecha(?: del?)?|a la fecha del?|(?:at |a |a la |by |a |)(?:the )?(?:end|fin|finales|close)(?: of| de| del?|)|(?:en |في |)نهايه(?: شهر| عام)?|بتاريخ|حتي تاريخ|اعتبارا من|وحتي)(?: the| le| el| month)*$/;
const atDay = /(?:^| )(?:au|al)$/;
/** "Twice as many as in March", "el doble que en marzo": what is only compared with, without a number of its own. */
const comparedWith =
  /(?:^| )(?:than|as(?= (?:in|during|last) )|que|qu'|compared (?:to|with)|par rapport a|en comparacion con|comparado con|frente a|مقارنه ب|مقارنه مع)(?: (?:in|en|au|the|le|la|el|al|l|month|mois|mes|of|de|del|du|same|period|last|شهر))*$/;
const window = 6;

/** The times that a sentence speaks of, in order. What they leave out of a year is filled in from the context. */
export function findPeriods(tokens: readonly Token[], told: FigureContext, textYear: number | null): PeriodMention[] {
  const atoms = findDateAtoms(tokens);
  const relative = relativeYear(tokens, told);
  if (relative && !atoms.some((atom) => atom.from < relative.to && atom.to > relative.from))
    return [...periodsOf(tokens, atoms, told, textYear), relative].sort((a, b) => a.from - b.from);
  return periodsOf(tokens, atoms, told, textYear);
}

function periodsOf(
  tokens: readonly Token[],
  atoms: readonly DateAtom[],
  told: FigureContext,
  textYear: number | null,
): PeriodMention[] {
  const mentions: PeriodMention[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const stated = atoms[index];
    if (!stated) continue;
    const first = withYear(stated, atoms[index - 1]);
    const last = joinedWith(tokens, first, atoms[index + 1]);
    if (last) index += 1;
    const range = last ? [first, last] : dayRange(tokens, first, mentions.at(-1)?.to ?? 0);
    const mention =
      range?.[0] && range[1] ? ofRange(range[0], range[1], told, textYear) : ofOne(tokens, first, told, textYear);
    mentions.push(samePeriod(tokens, mention, mentions.at(-1)) ?? mention);
  }
  return mentions;
}

const same =
  /(?:^| )(?:same (?:period|months?|weeks?|quarter)|memes? (?:periodes?|mois)|mism[oa]s? (?:periodo|mes(?:es)?)|(?:نفس )?الفتره (?:نفسها )?من)(?: (?:of|in|de|del|en|l|عام|سنه))*$/;

/** "The same period of 2025": the months that were spoken of before, in that year. */
function samePeriod(
  tokens: readonly Token[],
  mention: PeriodMention,
  before: PeriodMention | undefined,
): PeriodMention | null {
  const year = mention.start ?? mention.end;
  if (!before || !/^\d{4}$/.test(year ?? '') || !before.start?.includes('-')) return null;
  if (!same.test(foldedWords(tokens, mention.from - window, mention.from))) return null;
  const inYear = (date: PartialDate | null) => date && partialDateSchema.parse(`${year}${date.slice(4)}`);
  return { ...before, from: mention.from, to: mention.to, start: inYear(before.start), end: inYear(before.end) };
}

/** "From January to September 2018, … in September alone": the month of a sentence that just said its year. */
function withYear(atom: DateAtom, before: DateAtom | undefined): DateAtom {
  const isSame = atom.year === null && before?.year != null && before.month !== null && atom.month !== null;
  return isSame && (atom.month ?? 0) <= (before.lastMonth ?? before.month ?? 0) ? { ...atom, year: before.year } : atom;
}

const isSpan = (atom: DateAtom) => atom.lastMonth !== null;
const fold = (tokens: readonly Token[], at: number) => tokens[at]?.fold ?? '';

/** The date that ends what `first` begins, where a word or dash joins them. "In 2017 and 2018" are two times. */
function joinedWith(tokens: readonly Token[], first: DateAtom, next: DateAtom | undefined): DateAtom | null {
  if (!next || isSpan(first) || isSpan(next)) return null;
  let gap = first.to;
  if (/^[,.]$/.test(fold(tokens, gap)) && next.from > gap + 1) gap += 1;
  const glued = gap === next.from && fold(tokens, gap).startsWith('و');
  const join = glued ? 'و' : fold(tokens, gap);
  if (!joins.test(join)) return null;
  let behind = glued ? gap : gap + 1;
  while (behind < next.from && /^(?:the|le|el|l|end|fin|finales|of|de|نهايه|شهر)$/.test(fold(tokens, behind)))
    behind += 1;
  if (behind !== next.from) return null;
  const lead = [1, 2, 3].some((step) => between.test(fold(tokens, first.from - step)));
  if (softJoins.test(join) && !lead) return null;
  // 2017 to 2018 is a span; "(2017-18)" has no second atom
  return (next.year ?? 0) >= (first.year ?? 0) || next.year === null ? next : null;
}

/** "1–7 November", "entre le 1er et le 7 juin": a day that only the second date gives its month. */
function dayRange(tokens: readonly Token[], last: DateAtom, free: number): [DateAtom, DateAtom] | null {
  if (last.day === null || last.month === null) return null;
  let at = last.from - 1;
  if (/^(?:the|le|el)$/.test(fold(tokens, at))) at -= 1;
  const join = fold(tokens, at);
  if (!joins.test(join)) return null;
  at -= 1;
  if (/^(?:st|nd|rd|th|er|º)$/.test(fold(tokens, at))) at -= 1;
  const first = tokens[at];
  if (at < free || first?.kind !== 'number' || !/^(?:0?[1-9]|[12]\d|3[01])$/.test(first.text)) return null;
  const lead = [1, 2].some((step) => between.test(fold(tokens, at - step)));
  const isBefore = Number(first.text) < last.day;
  if (!isBefore || (softJoins.test(join) && !lead)) return null;
  return [{ ...last, from: at, day: Number(first.text) }, last];
}

function ofRange(first: DateAtom, last: DateAtom, told: FigureContext, textYear: number | null): PeriodMention {
  const year = last.year ?? first.year ?? yearFor(last, told, textYear);
  const isOver = first.year === null && first.month !== null && last.month !== null && first.month > last.month;
  const begin = { ...first, year: first.year ?? (isOver && year !== null ? year - 1 : year) };
  const monthless = begin.month === null && begin.day === null && first.year === null;
  return {
    from: Math.min(first.from, last.from),
    to: last.to,
    start: monthless ? null : dateOf(begin),
    end: dateOf({ ...last, year }, true),
    said: 'range',
  };
}

function ofOne(tokens: readonly Token[], atom: DateAtom, told: FigureContext, textYear: number | null): PeriodMention {
  const dated = { ...atom, year: atom.year ?? yearFor(atom, told, textYear) };
  const start = dateOf(dated);
  const end = dateOf(dated, true);
  const before = foldedWords(tokens, atom.from - window, atom.from);
  const { from, to } = atom;
  if (comparedWith.test(before) && !/^[:(]$/.test(fold(tokens, to))) return { from, to, start, end, said: 'compared' };
  if (since.test(before)) return { from, to, start, end: null, said: 'since' };
  if (moment.test(before) || (atom.day !== null && atDay.test(before)))
    return { from, to, start: end, end, said: 'at' };
  if (until.test(before)) return { from, to, start: null, end, said: 'until' };
  return { from, to, start, end, said: isSpan(atom) ? 'loose' : 'within' };
}

/** The year of a month that says none: that of the clip; of a month later than its publication, the year before. */
function yearFor(atom: DateAtom, told: FigureContext, textYear: number | null): number | null {
  const stated = told.period?.end ?? told.asOf;
  if (stated) return Number(stated.slice(0, 4));
  if (told.published === null) return textYear;
  const [year = 0, month = 12] = told.published.split('-').map(Number);
  if (textYear !== null && textYear < year && textYear >= year - 1 && (atom.month ?? 0) > month) return textYear;
  return (atom.month ?? 0) > month ? year - 1 : year;
}

const pad = (value: number) => String(value).padStart(2, '0');

function dateOf({ year, month, lastMonth, day }: DateAtom, isEnd = false): PartialDate | null {
  if (year === null) return null;
  const shown = isEnd ? (lastMonth ?? month) : month;
  if (shown === null) return String(year);
  return day === null ? `${year}-${pad(shown)}` : `${year}-${pad(shown)}-${pad(day)}`;
}
