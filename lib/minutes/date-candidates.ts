import type { NumericOrder } from '../dates/find-dates';
import { type FoundDay, findDays } from '../dates/find-days';
import { weekdayOf } from '../dates/relative-day';
import { foldText } from '../language/fold-text';
import type { Read } from '../model/minutes-reading';

/** Words before a date that make it another one than the meeting's. */
const otherDate =
  /\b(?:next|previous|last|prior|prochaine?|derniere?|precedente?|approv\p{L}*|adopted|adoption|approbation|updated?|issued|published|circulated|due|deadline|by|before|since|until|as of|created|modified|revised|version|copyright|posted|see|proxima|signed|effective|expire\p{L}*|avant|d'ici|depuis|jusqu'au|beginning on|starting)\b[^.]{0,40}$/u;
/** Words after a date that make it the day of earlier minutes. */
const approved =
  /^\W*(?:(?:were|was|are|is|have been|est|sont) )?(?:unanimously )?(?:approved|adopted|accepted|agreed|confirmed|adopte|approuve)/;
/** A candidate that is believed less than this is no contradiction. */
const leastDoubt = 5;
const leastSure = 4;

interface Candidate {
  day: FoundDay;
  line: number | null;
  /** The higher, the more it is believed. */
  weight: number;
}

/** The days that a document offers as its meeting's, each with how much it is believed. */
export class DateCandidates {
  readonly #all: Candidate[] = [];

  /** @param options the year of days that leave it out, and which of two numbers is the day */
  constructor(readonly options: { year?: number; order: NumericOrder | null }) {}

  get isEmpty(): boolean {
    return this.#all.length === 0;
  }

  /** Takes the first day of a text that its words do not make another's. A weekday beside it that fits makes it surer. */
  read(text: string, line: number | null, weight: number): void {
    for (const day of findDays(text, this.options)) {
      const before = foldText(text.slice(0, day.start));
      if (otherDate.test(before) || approved.test(foldText(text.slice(day.end)))) continue;
      this.add(day, line, weight - (day.yearGiven ? 0 : 1.5) + weekdayWeight(before, day.value));
      return;
    }
  }

  add(day: FoundDay, line: number | null, weight: number): void {
    this.#all.push({ day, line, weight });
  }

  /** The most believed day; the others that contradict it are offered, and make it unsure. */
  choose(): Read<string | null> {
    const sorted = this.#all.toSorted((a, b) => b.weight - a.weight);
    const [first] = sorted;
    if (!first) return { value: null, line: null, sure: false, others: [] };
    const { value: printed, or } = first.day;
    // Digits that can be read two ways: another date of the document may tell which.
    const value = or && this.#support(or) > this.#support(printed) ? or : printed;
    const others = new Map<string, number | null>();
    if (or && this.#support(value) < 2) others.set(value === or ? printed : or, first.line);
    for (const { day, line, weight } of sorted.slice(1)) {
      if (weight >= leastDoubt && day.value !== value && day.or !== value) others.set(day.value, line);
    }
    return {
      value,
      line: first.line,
      sure: others.size === 0 && first.weight >= leastSure && first.day.yearGiven,
      others: [...others].map(([other, line]) => ({ value: other, line })),
    };
  }

  #support(value: string): number {
    return this.#all.filter(({ day }) => day.value === value || day.or === value).length;
  }
}

function weekdayWeight(before: string, day: string): number {
  const word = /(?<!\p{L})(\p{L}+)[\s,.]*(?:the |le )?$/u.exec(before)?.[1];
  const weekday = word ? weekdayOf(word) : null;
  if (weekday === null) return 0;
  return new Date(`${day}T00:00:00Z`).getUTCDay() === weekday ? 3 : -2;
}
