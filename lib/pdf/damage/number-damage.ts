import { monthNumber } from '../../dates/month-names';
import type { Damage } from '../../model/damage';
import { thousandsSign } from './thousands-sign';

/** Words after which two numbers with a comma are two numbers: "articles 3,14". */
const listed =
  /(?:\b(?:articles?|sections?|pages?|pp?\.|items?|notes?|footnotes?|nos?\.?|tables?|figures?|paragraphs?|paras?\.?|chapters?|annex(?:es)?|lines?|version|v)|[§¶#°])\s*$/i;

/**
 * Numbers that look as if digits were lost, or as if the mark of a footnote had got into them. What sign parts thousands is read off the
 * file; where that does not tell, nothing is said.
 * @param file the whole file's text; the text alone where it could not be read
 */
export function numberDamage(text: string, file: string): Damage[] {
  return [...groupDamage(text, file), ...looseMarks(text), ...yearDamage(text, file)].sort((a, b) => a.at - b.at);
}

/** "61,0121", and where the file sets commas between thousands, "1,23". */
function groupDamage(text: string, file: string): Damage[] {
  const sign = thousandsSign(file);
  const found: Damage[] = [];
  for (const match of text.matchAll(
    /(?<![\p{L}\d.,/:_-])[1-9]\d{0,2}(?:([.,])\d{3})*([.,])(\d{1,6})(?![\p{L}\d/:_]|[.,-]\d|%)/gu,
  )) {
    const [number, inner, last = '', tail = ''] = match;
    const groups = inner !== undefined && inner === last;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (listed.test(before) || isCoordinate(text, match.index + number.length)) continue;
    const parts = sign === last || groups;
    if (!parts || tail.length === 3) continue;
    // a thousands sign twice of one kind says that it is one, so the last group is wrong whatever the file does
    if (tail.length === 4 || tail.length === 5)
      found.push({ at: match.index, length: number.length, kind: 'glued-mark' });
    else if (tail.length <= 2 && (groups || sign === ','))
      found.push({ at: match.index, length: number.length, kind: 'cut-digits' });
  }
  return found;
}

/** "61,012 2 beneficiaries": a viewer sets a raised mark beside the number. Only a number with groups is taken for one that ends. */
function looseMarks(text: string): Damage[] {
  const found: Damage[] = [];
  for (const match of text.matchAll(/(?<![\p{L}\d.,/:-])\d{1,3}(?:[.,]\d{3})+ \d{1,2}(?= \p{Ll}{2})/gu))
    found.push({ at: match.index, length: match[0].length, kind: 'glued-mark' });
  return found;
}

const isCoordinate = (text: string, end: number) => /^\s*(?:°|º|deg)/.test(text.slice(end, end + 6));

const dated =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|er)?\s+(?:de\s+)?)?(\p{L}{3,12}\.?)(\s+(?:de\s+)?|,\s+)(\d{3}|(?:19|20)\d{3,4})(?![\d%]|[.,/:-]\d)/gu;

/** "30 June 218", "by June 218.", "June 20181". A number of people may follow a month, so without a day the date must end there. */
function yearDamage(text: string, file: string): Damage[] {
  const years = new Set((`${file}\n${text}`.match(/(?<!\d)(?:19[89]|20[0-4])\d(?!\d)/g) ?? []).filter(Boolean));
  const found: Damage[] = [];
  const dates = [...text.matchAll(dated)].filter(([, , month = '']) => monthNumber(month.replace('.', '')) !== null);
  for (const match of dates) {
    const [whole, day, , , number = ''] = match;
    const at = match.index + whole.length - number.length;
    const after = text.slice(match.index + whole.length);
    if (number.length > 4) {
      if (years.has(number.slice(0, 4)) || day) found.push({ at, length: number.length, kind: 'glued-mark' });
      continue;
    }
    if (![...years].some((year) => isCutOf(number, year))) continue;
    const ends = /^\s*(?:[.;:)\]–—]|,(?!\s*\d)|$)/.test(after) && dates.length === 1;
    if (day || ends) found.push({ at, length: number.length, kind: 'cut-digits' });
  }
  return found;
}

/** Whether a year without one of its digits is this number. */
function isCutOf(number: string, year: string): boolean {
  return [0, 1, 2, 3].some((index) => year.slice(0, index) + year.slice(index + 1) === number);
}
