import type { NumericOrder } from '../dates/find-dates';
import { findDays } from '../dates/find-days';
import { findTimes } from '../dates/find-times';
import { addDays, relativeDay } from '../dates/relative-day';
import { zoneOfName, zoneOfPlace } from '../dates/zone-of';
import { foldText } from '../language/fold-text';
import type { DocumentLine } from '../model/minutes-document';
import type { NextMeeting, Read } from '../model/minutes-reading';
import { labelOf } from './label-of';
import type { Section } from './outline';
import { placeIn } from './place-in';

const meetingNoun = String.raw`(?:meeting|call|session|reunion|seance|rencontre|conseil|assembl\p{L}{1,20}|gathering|telecon|sync|sesion|rdv|rendez-vous|sitzung|comite|workshop|imwg|wg|group)`;
const speaks = new RegExp(
  String.raw`\b(?:next|following|upcoming|prochaine?|proxim[ao]|nachste)\s+(?:\p{L}+\s+){0,4}?${meetingNoun}\b|\b(?:will|to|shall) (?:re-?convene|meet(?: again)?(?: next)?)\b|\bmeet again\b|\bnext (?:meet|date)\b|\b${meetingNoun}s? (?:is|are|will be|has been) (?:next )?(?:scheduled|planned|set|held)\b|\bse reunira\b|\bprochaine (?:date|reunion|seance|rencontre)\b`,
  'u',
);
const notIt =
  /\b(?:cancel(?:l?ed|s)?|cancel(?:l?ation)|no (?:meeting|call)|will not (?:meet|be held|take place)|skip(?:ped)?|annule[es]?|pas de (?:reunion|seance)|postponed from|deadline|due (?:by|date)|submit|abstracts?|registration|for (?:the )?next (?:meeting|agenda)|at (?:the|our) next|to the next|in the next|agenda (?:items? )?for)\b/;
/** What is to be done until the next meeting: a day beside it is a deadline. */
const untilNext = /\b(?:before|by|until|ahead of|avant|d'ici) (?:the |our |la |notre )?(?:next|prochaine)\b/;
/** What is to be said at it, without its day. */
const atNext = /\b(?:at|for|to|in) (?:the |our |la |notre )?(?:next|prochaine)\b/;
const vague =
  /\b(?:tbd|tbc|tba|to be (?:determined|confirmed|announced|decided|scheduled|agreed|communicated|set)|a (?:confirmer|definir|determiner|fixer|preciser)|sera (?:communiquee|fixee|precisee|annoncee)|not (?:yet )?(?:set|fixed|scheduled|decided)|por confirmar|ulterieurement)\b/;

/** What is known of the meeting itself: the next one may be at the same hour, and comes after it. */
interface KnownMeeting {
  date: string | null;
  startTime: string | null;
  endTime: string | null;
  zone: string | null;
  place: string;
}

/**
 * The next meeting that the minutes state: null where they state none, and one without a day where they name none. Meetings that are
 * called off, deadlines, and what somebody is to do before the next meeting, are not it.
 */
export function readNext(
  lines: readonly DocumentLine[],
  from: number,
  to: number,
  sections: readonly Section[],
  meeting: KnownMeeting,
  order: NumericOrder | null,
  zones: ReadonlyMap<string, string>,
): Read<NextMeeting | null> {
  const candidates = [...sectionLines(lines, sections), ...labelled(lines, from, to), ...spoken(lines, from, to)];
  let undated: Read<NextMeeting | null> | null = null;
  const found: Read<NextMeeting | null>[] = [];
  for (const { at, text, own } of candidates) {
    const read = nextIn(text, at, own, meeting, order, zones);
    if (!read) continue;
    if (read.value?.date) found.push(read);
    else undated ??= read;
  }
  const after = found.filter(({ value }) => !meeting.date || (value?.date ?? '') > meeting.date);
  const best = after[0];
  if (best) {
    const others = after
      .slice(1)
      .filter(({ value }) => value?.date !== best.value?.date)
      .map(({ value, line }) => ({ value, line }));
    return { ...best, others, sure: best.sure && others.length === 0 };
  }
  return undated ?? { value: null, line: null, sure: true, others: [] };
}

interface Candidate {
  at: number;
  text: string;
  /** Whether its section or its label says that it is the next meeting. */
  own: boolean;
}

function sectionLines(lines: readonly DocumentLine[], sections: readonly Section[]): Candidate[] {
  return sections.flatMap((section): Candidate[] => {
    if (section.role !== 'next-meeting') return sectionLines(lines, section.children);
    const texts: Candidate[] = [{ at: section.head, text: section.title, own: true }];
    const stop = Math.min(section.end, section.head + 14);
    for (let at = section.head + 1; at < stop; at += 1) {
      const text = lines[at]?.text ?? '';
      if (text === '' || lines[at]?.kind === 'heading') continue;
      texts.push({ at, text, own: true });
    }
    // A date, a time and a place on lines of their own make one statement.
    const rest = texts.slice(1, 6).map(({ text }) => text);
    const first = texts.find(({ text }) => /\d/.test(text)) ?? texts[1] ?? texts[0];
    return [
      ...(first ? [{ at: first.at, text: [...new Set([first.text, ...rest])].join('; '), own: true }] : []),
      ...texts.slice(1),
    ];
  });
}

function labelled(lines: readonly DocumentLine[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    const label = line && labelOf(line.text);
    if (label?.role === 'next-meeting') {
      const beside = label.value === '' ? (lines[at + 1]?.text ?? '') : label.value;
      found.push({
        at,
        text: `${beside}${label.value !== '' && lines[at + 1]?.continues ? `; ${lines[at + 1]?.text}` : ''}`,
        own: true,
      });
    } else if (line?.cell && /^(?:date of )?(?:next|prochaine) (?:meeting|reunion|seance)/.test(foldText(line.text))) {
      const beside = lines.slice(at + 1, at + 6).find((other) => other.cell?.row === line.cell?.row);
      const below = lines
        .slice(at + 1)
        .find(
          (other) =>
            other.cell?.table === line.cell?.table &&
            other.cell?.row === (line.cell?.row ?? 0) + 1 &&
            other.cell?.column === line.cell?.column,
        );
      for (const other of [beside, below])
        if (other) found.push({ at: lines.indexOf(other), text: other.text, own: true });
    }
  }
  return found;
}

function spoken(lines: readonly DocumentLine[], from: number, to: number): Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text.length > 4_000) continue;
    for (const sentence of text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u)) {
      if (!speaks.test(foldText(sentence))) continue;
      found.push({ at, text: sentence, own: false });
    }
  }
  return found;
}

function nextIn(
  text: string,
  at: number,
  own: boolean,
  meeting: KnownMeeting,
  order: NumericOrder | null,
  zones: ReadonlyMap<string, string>,
): Read<NextMeeting | null> | null {
  const folded = foldText(text);
  const year = meeting.date ? Number(meeting.date.slice(0, 4)) : undefined;
  const parts = text
    .split(/(?<=[.;])\s+|,\s+(?=(?:but|we|instead|mais)\b)/i)
    .filter(
      (part) =>
        !/\bcancel|\bannul|\bno (?:meeting|call)\b|\bskip/i.test(part) &&
        !/\bdeadline\b|\bdue by\b|\bsubmi/i.test(foldText(part)),
    );
  const kept = parts.join(' ');
  const calledOff = kept.length < text.length;
  const days = findDays(kept, year === undefined ? {} : { year, order });
  const dayless = (days.length === 0 && notIt.test(folded)) || (!/\d/.test(kept) && atNext.test(folded));
  if (!own && (untilNext.test(folded) || dayless)) return null;
  const upcoming = days
    .map((day) => ({ ...day, value: day.yearGiven ? day.value : roll(day.value, meeting.date) }))
    .filter((day) => !meeting.date || day.value > meeting.date);
  const day = upcoming[0];
  const time = findTimes(kept)[0];
  const sameTime = /\bsame (?:time|hour|zoom|place)|meme (?:heure|lieu|horaire)/.test(folded);
  const relative = !day && meeting.date ? relativeDay(kept, meeting.date) : null;
  if (!day && !relative) {
    if (calledOff && kept.trim() === '') return null;
    if (!own && !vague.test(folded)) return null;
    if (
      own &&
      !vague.test(folded) &&
      !time &&
      !/\b(?:next|month|week|monday|tuesday|wednesday|thursday|friday|prochain|mois|semaine|lundi|mardi|mercredi|jeudi|vendredi|spring|autumn|january|february|march|april|may|june|july|august|september|october|november|december|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/.test(
        foldText(kept),
      )
    )
      return null;
  }
  const place = placeIn(kept);
  const zone =
    zoneOfName(time?.zone ?? '') ??
    zoneOfPlace(place || kept, zones) ??
    (place === '' ? meeting.zone : null) ??
    meeting.zone;
  return {
    value: {
      date: day?.value ?? relative,
      startTime: time?.start ?? (sameTime ? meeting.startTime : null),
      endTime: time?.end ?? (sameTime && !time ? meeting.endTime : null),
      zone,
      place: place || (/\bsame place|meme lieu/.test(folded) ? meeting.place : ''),
    },
    line: at,
    sure: day !== undefined && day.or === null && (day.yearGiven || meeting.date !== null),
    others: day?.or
      ? [{ value: { date: day.or, startTime: time?.start ?? null, endTime: time?.end ?? null, zone, place }, line: at }]
      : [],
  };
}

/** A day without its year is the first such day after the meeting. */
function roll(day: string, meetingDate: string | null): string {
  if (!meetingDate || day > addDays(meetingDate, 0)) return day;
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
