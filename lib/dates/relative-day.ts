import { foldLetters, monthNumber } from './month-names';

/** The day `days` later, or earlier where negative; `day` is `2018-08-09`. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const weekdays = [
  /^(?:sun(?:day)?|dimanche|domingo|sonntag)$/,
  /^(?:mon(?:day)?|lundi|lunes|montag)$/,
  /^(?:tue(?:s(?:day)?)?|mardi|martes|dienstag)$/,
  /^(?:weds?(?:nesday)?|mercredi|miercoles|mittwoch)$/,
  /^(?:thu(?:r(?:s(?:day)?)?)?|jeudi|jueves|donnerstag)$/,
  /^(?:fri(?:day)?|vendredi|viernes|freitag)$/,
  /^(?:sat(?:urday)?|samedi|sabado|samstag)$/,
];
const counts = [
  /^(?:first|1st|premier|1er|primer|ersten?)$/,
  /^(?:second|2nd|deuxieme|2e(?:me)?|segundo)$/,
  /^(?:third|3rd|troisieme|3e(?:me)?|tercer)$/,
  /^(?:fourth|4th|quatrieme|4e(?:me)?|cuarto)$/,
  /^(?:last|dernier|ultimo)$/,
];

/** 0 for Sunday to 6; null for no weekday. */
export function weekdayOf(word: string): number | null {
  const index = weekdays.findIndex((pattern) => pattern.test(foldLetters(word)));
  return index < 0 ? null : index;
}

const nthPattern =
  /\b(first|second|third|fourth|last|1st|2nd|3rd|4th|premier|1er|deuxi[eè]me|2e(?:me|ème)?|troisi[eè]me|3e(?:me|ème)?|quatri[eè]me|dernier)\s+(\p{L}+)(?:\s+(?:of|in|du mois de|de|d['’]|du)\s+(?:the\s+|each\s+|every\s+|chaque\s+|next\s+|following\s+)?(\p{L}+))?/iu;

/**
 * The day that words count out from another: `third Wednesday` (of the month named, or else the first such day after `from`),
 * `in two weeks`, `next Thursday`. Null where they do not.
 */
export function relativeDay(text: string, from: string): string | null {
  const nth = nthPattern.exec(text);
  const weekday = nth && weekdayOf(nth[2] ?? '');
  if (nth && weekday !== null) {
    const place = counts.findIndex((pattern) => pattern.test(foldLetters(nth[1] ?? '')));
    const month = monthNumber(nth[3] ?? '');
    let year = Number(from.slice(0, 4));
    let at = month ?? Number(from.slice(5, 7));
    for (let tries = 0; tries < 14; tries += 1) {
      const day = nthWeekday(year, at, weekday, place);
      if (day && day > from) return day;
      if (month) year += 1;
      else at += 1;
      if (at > 12) {
        at = 1;
        year += 1;
      }
    }
  }
  const number =
    /\b(?:in|dans|en)\s+(?:about\s+)?(\d{1,2}|one|a|two|three|four|six|une?|deux|trois|quatre|dos|tres)\s+(week|month|day|semaine|mois|jour|semana)s?\b/iu.exec(
      text,
    );
  if (number) {
    const many = numberOf(number[1] ?? '');
    const unit = foldLetters(number[2] ?? '');
    if (/^(?:month|mois)/.test(unit)) return null;
    return addDays(from, many * (/^(?:week|semaine|semana)/.test(unit) ? 7 : 1));
  }
  const next = /\b(?:next|this|on|coming|prochain|le)\s+(\p{L}+)\b|\b(\p{L}+)\s+prochain\b/iu.exec(text);
  const named = next && weekdayOf(next[1] ?? next[2] ?? '');
  if (next && named !== null && named !== undefined) {
    for (let days = 1; days <= 7; days += 1) {
      const day = addDays(from, days);
      if (new Date(`${day}T00:00:00Z`).getUTCDay() === named) return day;
    }
  }
  return /\b(?:next week|same time next week|la semaine prochaine)\b/i.test(text) ? addDays(from, 7) : null;
}

function nthWeekday(year: number, month: number, weekday: number, place: number): string | null {
  const days: string[] = [];
  for (let day = 1; day <= 31; day += 1) {
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() === month - 1 && date.getUTCDay() === weekday) days.push(date.toISOString().slice(0, 10));
  }
  return (place === 4 ? days.at(-1) : days[place]) ?? null;
}

function numberOf(word: string): number {
  const names = ['', 'one a un une', 'two deux dos', 'three trois tres', 'four quatre', '', 'six'];
  const index = names.findIndex((list) => list.split(' ').includes(foldLetters(word)));
  return index > 0 ? index : Number(word) || 1;
}
