/** A stretch of a text that is left out, in UTF-16 code units. */
export interface Cut {
  start: number;
  end: number;
}

/**
 * What must stay whole: a number with its thousands, sign, currency, per cent and unit, a date, a span of years. A number of
 * which a part is missing is another number.
 */
const whole =
  /(?:(?<![\p{L}\p{N}])[-+−–±]|[$€£¥] ?)?\p{Nd}+(?:[.,'’٬٫\u00a0\u202f/:–-]\p{Nd}+| \p{Nd}{3}(?!\p{Nd}))*(?: ?[%‰٪]|\p{L}{1,12})?/gu;
/** Long enough around a place to see the character it stands in. */
const around = 64;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Cuts as they may be made: ascending, apart from one another, none empty or of white space alone; widened where one would split a
 * number or a character; those with nothing but white space between them made one.
 */
export function snapCuts(text: string, cuts: readonly Cut[]): Cut[] {
  const numbers = [...text.matchAll(whole)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
  const wide = cuts
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)))
    .map(({ start, end }) => ({ start: outOf(text, numbers, start, 'start'), end: outOf(text, numbers, end, 'end') }))
    .map((cut) => withinLines(text, cut))
    .toSorted((a, b) => a.start - b.start);
  const snapped: Cut[] = [];
  for (const cut of wide) {
    const last = snapped.at(-1);
    if (last === undefined || /\S/.test(text.slice(last.end, cut.start))) snapped.push({ ...cut });
    else last.end = Math.max(last.end, cut.end);
  }
  return snapped;
}

/** Line ends and tabs at its edges belong to what is around a cut. */
function withinLines(text: string, { start, end }: Cut): Cut {
  const inside = text.slice(start, end);
  const lead = inside.length - inside.replace(/^[\n\t]+/, '').length;
  let last = end;
  while (last > start && /[\n\t]/.test(text[last - 1] ?? '')) last -= 1;
  return { start: start + lead, end: last };
}

/** The edge of what must stay whole, where `place` is inside of it. */
function outOf(text: string, numbers: readonly Cut[], place: number, edge: 'start' | 'end'): number {
  const number = numbers[indexAfter(numbers, place) - 1];
  if (number !== undefined && number.start < place && place < number.end) return number[edge];
  if (place === 0 || place === text.length) return place;
  const from = Math.max(0, place - around);
  const character = characters.segment(text.slice(from, place + around)).containing(place - from);
  if (!character || from + character.index === place) return place;
  return from + character.index + (edge === 'end' ? character.segment.length : 0);
}

/** How many of ascending stretches begin before `place`. */
function indexAfter(all: readonly Cut[], place: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
