import type { Action } from '../../../lib/model/action';
import type { ActionRow } from '../../../lib/model/action-row';
import type { LastTime } from '../../../lib/model/last-time';
import { makeAction } from '../actions/action-records';
import { uuid } from './records';

export const juneMeeting = { id: uuid(51), title: 'Working group, June', date: '2018-06-28' };
const mayMeeting = { id: uuid(50), title: 'Working group, May', date: '2018-05-17' };

/** An open action that the meeting of June raised. */
export function makeActionRow(text: string, changes: Partial<Action> = {}, given: Partial<ActionRow> = {}): ActionRow {
  const action = makeAction(1, text, { meetingId: juneMeeting.id, ...changes });
  return {
    ...{ action, number: 1, raisedBy: juneMeeting, lastReported: null, history: [], topicTitle: '', onTopicId: null },
    ...{ open: true, overdue: false, carried: 1, ...given },
  };
}

/** What the minutes of June say on a topic that the meeting of May had first. */
export function makeLastTime(title: string, given: Partial<LastTime> = {}): LastTime {
  return {
    meeting: juneMeeting,
    title,
    said: [{ type: 'paragraph', children: [{ type: 'text', value: `Said on ${title}.` }] }],
    figures: [],
    lineage: { times: 2, first: mayMeeting },
    openActions: [],
    ...given,
  };
}
