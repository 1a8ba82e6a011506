import type { NumericOrder } from '../dates/find-dates';
import { findDays } from '../dates/find-days';
import { zoneOfName, zoneOfPlace } from '../dates/zone-of';
import { foldText } from '../language/fold-text';
import type { MinutesDocument } from '../model/minutes-document';
import type { Read } from '../model/minutes-reading';
import { labelOf } from './label-of';
import { statedFacts } from './stated-facts';

export interface Heading {
  title: Read<string>;
  series: Read<string>;
  place: Read<string>;
  issued: Read<string | null>;
}

const meetingWords =
  /\b(?:meeting|minutes|notes|call|agenda|compte[- ]rendu|proces[- ]verbal|reunion|seance|conseil|working group|committee|board|council|teleconference|telecon|sync|acta|protokoll|comite|assemblee|cluster|task ?force|tsc|sig|wg)\b/;
const minutesWords =
  /\s*(?:[-–—:|,(]\s*)?\b(?:draft |final |approved |official |summary |regular |monthly |weekly |bi-?weekly )?(?:meeting )?(?:minutes(?: of (?:the )?(?:meeting|\p{L}+ meeting))?|notes|meeting notes|meeting minutes|agenda(?: and minutes)?|compte[- ]rendu(?: de (?:la )?r[ée]union)?|proc[èe]s[- ]verbal(?: de (?:la )?(?:r[ée]union|s[ée]ance))?|relev[ée] de d[ée]cisions)\b(?:\s+(?:of|de|du|de la|des|for)\b(?: (?:the|la|le))?)?\s*[)]?/giu;

/** What the document says of the meeting before it comes to the matter: title, series, place, day of issue. */
export function readHeading(
  document: MinutesDocument,
  from: number,
  until: number,
  whole: boolean,
  order: NumericOrder | null,
): Heading {
  const { lines } = document;
  const none = { value: '', line: null, sure: false, others: [] };
  let title: Read<string> = none;
  let place: Read<string> = { ...none, sure: true };
  let series: Read<string> = none;
  let issued: Read<string | null> = { value: null, line: null, sure: true, others: [] };
  const limit = Math.max(from + 1, until);
  const take = (role: string, value: string, line: number) => {
    const text = value.replace(/\s+/g, ' ').trim();
    if (role === 'place' && place.value === '' && text !== '') place = sure(text.slice(0, 300), line);
    if (role === 'series' && series.value === '' && text !== '') series = sure(text.slice(0, 300), line);
    if (role === 'title' && title.value === '' && text !== '') title = sure(text.slice(0, 300), line);
    const day = role === 'issued' ? findDays(text, { order })[0] : undefined;
    if (day && issued.value === null) issued = sure(day.value, line);
  };
  for (const { role, text, line } of statedFacts(lines, from, limit)) take(role, text, line);
  for (let at = lines.length - 1; at >= from && issued.value === null; at -= 1) {
    const label = labelOf(lines[at]?.text ?? '');
    if (label?.role === 'issued') take('issued', label.value, at);
    if (at < lines.length - 30) break;
  }
  if (title.value === '') title = titleFrom(document, from, limit, whole);
  if (series.value === '') series = seriesOf(title);
  return { title, series, place, issued };
}

function sure<T>(value: T, line: number): Read<T> {
  return { value, line, sure: true, others: [] };
}

function titleFrom(document: MinutesDocument, from: number, until: number, whole: boolean): Read<string> {
  const heads: { text: string; line: number; weight: number }[] = [];
  for (let at = from; at < Math.min(until, from + 12); at += 1) {
    const line = document.lines[at];
    if (!line || line.text === '' || line.text.length > 200 || line.cell || line.kind === 'item') continue;
    const label = labelOf(line.text);
    if (label && label.role !== 'title') continue;
    const folded = foldText(line.text);
    const isDate = findDays(line.text).some((day) => day.end - day.start > line.text.length * 0.6);
    const weight =
      (line.kind === 'heading' ? 3 : line.strong >= line.text.length ? 2 : at < from + 3 ? 1 : 0) +
      (meetingWords.test(folded) ? 3 : 0) -
      (isDate ? 4 : 0);
    if (weight > 0) heads.push({ text: line.text, line: at, weight });
  }
  const top = heads.reduce<(typeof heads)[number] | undefined>(
    (best, each) => (best && best.weight >= each.weight ? best : each),
    undefined,
  );
  // "Regional IM Working Group" above "Meeting minutes": the name is the line above
  const bare = top && seriesOf({ value: top.text, line: top.line, sure: true, others: [] }).value === '';
  const above =
    top && bare ? heads.find((each) => each.line < top.line && each !== top && !findDays(each.text).length) : undefined;
  if (above && top)
    return {
      value: `${above.text} – ${top.text.replace(/^[\s–—-]+/, '')}`.slice(0, 300),
      line: above.line,
      sure: true,
      others: [],
    };
  if (top) return { value: top.text.slice(0, 300), line: top.line, sure: true, others: [] };
  const fallback = whole ? document.title || document.fileName.replace(/\.[a-z]+$/i, '') : '';
  return { value: fallback.slice(0, 300), line: null, sure: false, others: [] };
}

/** The name of the series: the title without its date and without the words for minutes. */
export function seriesOf(title: Read<string>): Read<string> {
  let text = title.value;
  for (const day of findDays(text).reverse()) text = `${text.slice(0, day.start)} ${text.slice(day.end)}`;
  text = text
    .replace(/[,;]?\s*\b(?:held|tenue?|qui s'est tenue?)\b.*$/iu, ' ')
    .replace(minutesWords, ' ')
    .replace(/\b(?:held|on|du|le|dated|date|for|of)\s*$/iu, ' ')
    .replace(
      /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/giu,
      ' ',
    )
    .replace(/\b(?:no\.?|n°|#)\s*\d+\b|\b\d+(?:st|nd|rd|th|e|ème)\b/giu, ' ')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s–—:,|#_/-]+|(?<![\s–—:,|#_/(-])[\s–—:,|#_/(-]+$/gu, '')
    .replace(/\s+(?:meeting|call)$/i, '')
    .trim();
  return { value: /\p{L}{2}/u.test(text) ? text : '', line: title.line, sure: title.sure && text !== '', others: [] };
}

/** The IANA zone of the meeting: by the zone printed beside its time, or by the town. */
export function readZone(printed: string, place: string, zones: ReadonlyMap<string, string>): Read<string | null> {
  const named = zoneOfName(printed);
  const town = zoneOfPlace(place, zones);
  return {
    value: named ?? town,
    line: null,
    sure: named !== null || town !== null,
    others: named && town && town !== named ? [{ value: town, line: null }] : [],
  };
}
