import { continuedAction, foldedText } from '../actions/continued-action';
import type { AcceptedMinutes } from '../model/accepted-minutes';
import type { Action } from '../model/action';
import type { Meeting } from '../model/meeting';
import type { Refusal } from '../model/refusal';
import type { Topic } from '../model/topic';
import type { RecordWriter } from '../store/record-writer';
import { refuse } from '../store/refuse';
import type { Stamps } from '../store/stamps';
import { actionsInOrder } from './action-order';
import { cleanAction } from './clean-action';
import { pairUp } from './pair-up';
import { reportAction } from './report-action';

type Told = AcceptedMinutes['actions'][number];

/**
 * Writes the actions of a meeting's minutes: those that go on with an earlier one are reported on it, the others are raised, or
 * updated where the meeting has raised them already. Runs inside an action. Refuses `not-found` where an earlier one is gone.
 * @param minuted `topics` are those of the items, in their order
 */
export async function writeMinutedActions(
  writer: RecordWriter,
  { meeting, topics, actions }: { meeting: Meeting; topics: Topic[]; actions: Told[] },
  stamps: Stamps,
): Promise<Refusal | null> {
  const told = actions.map(cleanAction);
  const own = await actionsInOrder(writer, meeting.id);
  const known = [...own, ...(await reportedBy(writer, meeting))];
  const pairs = pairUp(told, known, [
    ({ continues }, action) => continues === action.id,
    (each, action) => each.continues === null && foldedText(each) === foldedText(action),
    (each, action) => each.continues === null && continuedAction(each, [action]) !== null,
  ]);
  let position = own.length;
  for (const [index, { continues, item, ...words }] of told.entries()) {
    const topicId = item === null ? null : (topics[item]?.id ?? null);
    const action = pairs[index] ?? (continues === null ? null : await writer.get('actions', continues));
    if (action === undefined) return refuse('not-found');
    if (action && action.meetingId !== meeting.id) {
      await writer.put('actions', await reportAction(writer, { action, meeting, told: words }, stamps));
    } else if (action) {
      await writer.put('actions', updated(action, words, topicId));
    } else {
      const raised = { at: stamps.now(), kind: 'raised' as const, meetingId: meeting.id, status: words.status }; // literal of the enum
      const place = { id: stamps.newId(), meetingId: meeting.id, topicId, position };
      await writer.put('actions', { ...words, ...place, history: [raised], clipIds: [] });
      position += 1;
    }
  }
  return null;
}

/** Actions of earlier meetings that the minutes of this one have reported on before. */
function reportedBy(writer: RecordWriter, meeting: Meeting): Promise<Action[]> {
  return writer.db.actions
    .filter(
      ({ meetingId, history }) => meetingId !== meeting.id && history.some((event) => event.meetingId === meeting.id),
    )
    .toArray();
}

/** The action as the minutes tell it now. What became of it since they were first imported stays, unless they tell otherwise than then. */
function updated(
  action: Action,
  words: Pick<Action, 'text' | 'owners' | 'due' | 'dueAsWritten' | 'status'>,
  topicId: Action['topicId'],
): Action {
  const raised = action.history.findIndex(({ kind }) => kind === 'raised');
  const toldThen = action.history[raised]?.status;
  const toldNow = toldThen !== undefined && toldThen !== words.status;
  return {
    ...action,
    ...words,
    topicId: topicId ?? action.topicId,
    status: toldNow ? words.status : action.status,
    history: action.history.map((event, index) => (index === raised ? { ...event, status: words.status } : event)),
  };
}
