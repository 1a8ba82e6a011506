import type { AcceptedMinutes } from '../../../lib/model/accepted-minutes';
import type { Id } from '../../../lib/model/id';
import type { MeetingFacts } from '../../../lib/model/meeting';
import { readTypedDate } from '../read-typed-date';
import type { MinutesDraft } from './minutes-draft';
import { travelOf } from './travel-of';

/** Names that stand in one field, parted by commas or semicolons; each once. */
export function namesIn(text: string): string[] {
  return [
    ...new Set(
      text
        .split(/[,;،；]/)
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  ];
}

/**
 * What the person confirms with the draft as it stands.
 * @param draft one without errors (`draft-errors`)
 * @param ties what of the store it is tied to: the meeting that it updates, the next one that is there already, and by the
 * key of an action the earlier one that it goes on with
 */
export function acceptedOf(
  draft: MinutesDraft,
  origin: AcceptedMinutes['origin'],
  ties: { updates: Id | null; nextMeetingId: Id | null; continues: Map<string, Id | null> },
): AcceptedMinutes {
  const place = new Map(draft.items.map(({ key }, at) => [key, at]));
  const isMinutes = draft.kind === 'minutes';
  return {
    updates: ties.updates,
    origin,
    meeting: {
      ...meetingFactsOf(draft),
      issuedDate: draft.facts.issued.value || null,
      attendance: draft.attendance.map(({ name, organisation, presence }) => ({
        name: name.trim(),
        organisation: organisation.trim(),
        presence,
      })),
    },
    items: draft.items.map((item) => ({
      title: item.title.trim(),
      owner: item.owner.trim(),
      said: item.said,
      figures: item.figures.map(({ line: _line, ...figure }) => figure),
      travels: isMinutes && travelOf(item, draft.actions).travels,
    })),
    actions: draft.actions.map((action) => ({
      text: action.text.trim(),
      owners: namesIn(action.owners),
      due: dueOf(action.due),
      dueAsWritten: action.dueAsWritten,
      status: action.status,
      item: (action.item === null ? undefined : place.get(action.item)) ?? null,
      continues: ties.continues.get(action.key) ?? null,
    })),
    next:
      isMinutes && draft.next.stated
        ? {
            ...factsOf({ ...draft.next.facts, series: draft.facts.series.value }),
            meetingId: ties.nextMeetingId,
          }
        : null,
  };
}

/** @param draft one without errors */
function meetingFactsOf({ facts }: MinutesDraft): MeetingFacts {
  return factsOf({
    ...{ title: facts.title.value, series: facts.series.value, date: facts.date.value, zone: facts.zone.value },
    ...{ startTime: facts.startTime.value, endTime: facts.endTime.value, place: facts.place.value },
  });
}

function factsOf(typed: Record<keyof MeetingFacts, string>): MeetingFacts {
  return {
    title: typed.title.trim(),
    series: typed.series.trim(),
    date: typed.date || null,
    startTime: typed.startTime || null,
    endTime: typed.endTime || null,
    zone: typed.zone.trim(),
    place: typed.place.trim(),
  };
}

function dueOf(typed: string): string | null {
  const read = readTypedDate(typed.trim());
  return 'value' in read ? read.value : null;
}
