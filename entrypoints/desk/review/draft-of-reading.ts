import type { Attendee } from '../../../lib/model/attendee';
import type { MeetingReading, NextMeeting, Read } from '../../../lib/model/minutes-reading';
import type { AttendeeDraft, Fact, MinutesDraft, NextDraft } from './minutes-draft';

const presences: Attendee['presence'][] = ['present', 'regrets', 'absent'];

/**
 * What the person sees first: everything as it was read. A reading without a time zone gets the person's own, marked to be
 * checked where there is a clock time that hangs on it.
 * @param zone the person's IANA zone
 */
export function draftOfReading(kind: MinutesDraft['kind'], reading: MeetingReading, zone: string): MinutesDraft {
  const zoneFact = zoneOf(reading, zone);
  return {
    kind,
    facts: {
      title: factOf(reading.title),
      series: factOf(reading.series),
      date: factOf(reading.date),
      startTime: factOf(reading.startTime),
      endTime: factOf(reading.endTime),
      zone: zoneFact,
      place: factOf(reading.place),
      issued: factOf(reading.issued),
    },
    attendance: byOrganisation(reading.attendance.map((attendee, at) => ({ ...attendee, key: `attendee-${at}` }))),
    items: reading.items.map(({ number: _number, subItems: _subItems, ...item }, at) => ({
      ...item,
      key: `item-${at}`,
      travels: null,
    })),
    actions: reading.actions.map((action, at) => ({
      ...action,
      key: `action-${at}`,
      owners: action.owners.join(', '),
      due: action.due ?? '',
      item: action.item === null ? null : `item-${action.item}`,
      continues: undefined,
    })),
    next: nextOf(reading, zoneFact.value),
    apart: false,
  };
}

function factOf({ value, line, sure, others }: Read<string | null>): Fact {
  return { value: value ?? '', line, sure, others: others.map((other) => other.value ?? '') };
}

function zoneOf({ zone, startTime, next }: MeetingReading, own: string): Fact {
  const fact = factOf(zone);
  if (fact.value) return fact;
  return { ...fact, value: own, sure: startTime.value === null && !next.value?.startTime };
}

/** In each group, those of one organisation together, in the order in which the document first names them. */
function byOrganisation(attendance: AttendeeDraft[]): AttendeeDraft[] {
  const order = [...new Set(attendance.map(({ organisation }) => organisation))];
  return attendance.toSorted(
    (a, b) =>
      presences.indexOf(a.presence) - presences.indexOf(b.presence) ||
      order.indexOf(a.organisation) - order.indexOf(b.organisation),
  );
}

function nextOf({ next, series, title }: MeetingReading, zone: string): NextDraft {
  const facts = (meeting: NextMeeting | null) => ({
    date: meeting?.date ?? '',
    startTime: meeting?.startTime ?? '',
    endTime: meeting?.endTime ?? '',
    zone: meeting?.zone ?? zone,
    place: meeting?.place ?? '',
  });
  return {
    line: next.line,
    sure: next.sure,
    stated: next.value !== null,
    facts: { title: series.value || title.value, ...facts(next.value) },
    others: next.others.map(({ value }) => value && facts(value)),
    apart: false,
  };
}
