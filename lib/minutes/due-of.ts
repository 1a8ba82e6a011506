import { findDays } from '../dates/find-days';
import { addDays } from '../dates/relative-day';

export interface Due {
  due: string | null;
  /** The words that say it, `end of next week`; empty where none do. */
  dueAsWritten: string;
}

const lead = String.raw`(?:\b(?:by|before|until|due(?: date)?(?: by| on)?|deadline|no later than|not later than|latest|avant|d['’]ici|pour|echeance|échéance|date limite|au plus tard|antes del?|bis|for)\b\s*:?\s*(?:the |le |la |au |fin |end of |mid[- ]|early |)?)`;
const vague =
  /\b(?:by|before|until|due|deadline|avant|d['’]ici|pour)\b\s*:?\s*((?:the )?(?:(?:close|end) of (?:business|play|day|(?:the |this |next )?(?:week|month|year|quarter))|cob|eod|eow|(?:next|this|the next|the following) (?:meeting|week|month|call|quarter|monday|tuesday|wednesday|thursday|friday)|(?:monday|tuesday|wednesday|thursday|friday)|la (?:prochaine reunion|prochaine réunion|fin (?:de la semaine|du mois|de l['’]ann[ée]e))|fin (?:du mois|de (?:la )?semaine|d['’]ann[ée]e)|mid[- ]\p{L}+|(?:early|late|end of|mid) \p{L}+|(?:january|february|march|april|may|june|july|august|september|october|november|december)))|\b(asap|as soon as possible|immediately|d[èe]s que possible|ongoing basis)\b/iu;

/** Until when an action is due, as its words say; a day without its year is the next such day after the meeting. */
export function dueOf(text: string, meetingDate: string | null): Due {
  const year = meetingDate ? Number(meetingDate.slice(0, 4)) : undefined;
  for (const day of findDays(text, year === undefined ? {} : { year })) {
    const before = text.slice(Math.max(0, day.start - 30), day.start);
    if (!new RegExp(`${lead}(?:\\p{L}+day,? )?(?:the )?$`, 'iu').test(before)) continue;
    const written = text.slice(day.start, day.end);
    return { due: day.yearGiven ? day.value : notBefore(day.value, meetingDate), dueAsWritten: written.slice(0, 200) };
  }
  const words = vague.exec(text);
  return { due: null, dueAsWritten: (words?.[1] ?? words?.[2] ?? '').trim().slice(0, 200) };
}

/** A cell or a label that states nothing but when: `15 July`, `next meeting`. */
export function dueOfCell(text: string, meetingDate: string | null): Due {
  const year = meetingDate ? Number(meetingDate.slice(0, 4)) : undefined;
  const day = findDays(text, year === undefined ? {} : { year })[0];
  const dueAsWritten = text.replace(/\s+/g, ' ').trim().slice(0, 200);
  if (!day) return { due: null, dueAsWritten };
  return { due: day.yearGiven ? day.value : notBefore(day.value, meetingDate), dueAsWritten };
}

function notBefore(day: string, meetingDate: string | null): string {
  if (meetingDate === null || day >= addDays(meetingDate, -31)) return day;
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
