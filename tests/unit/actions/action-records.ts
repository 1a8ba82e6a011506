import type { Action } from '../../../lib/model/action';
import { uuid } from '../briefing/records';

/** An open action of the meeting `uuid(1)`. */
export function makeAction(number: number, text: string, changes: Partial<Action> = {}): Action {
  const status = changes.status ?? 'open';
  const meetingId = changes.meetingId ?? uuid(1);
  return {
    id: uuid(3000 + number),
    meetingId,
    topicId: null,
    position: number,
    text,
    owners: [],
    due: null,
    dueAsWritten: '',
    status,
    history: [{ at: '2018-07-02T08:00:00.000Z', kind: 'raised', meetingId, status: 'open' }],
    clipIds: [],
    ...changes,
  };
}
