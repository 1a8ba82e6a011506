import type { ActionStatus } from '../../lib/model/action';
import { addAction } from '../../lib/services/add-action';
import { deleteAction } from '../../lib/services/delete-action';
import { editAction } from '../../lib/services/edit-action';
import { pinClip } from '../../lib/services/pin-clip';
import { setActionStatus } from '../../lib/services/set-action-status';
import type { RandomAction } from './random-action';
import { allActions, pick, removeWhere } from './store-model';

export const statuses: ActionStatus[] = ['open', 'ongoing', 'done', 'dropped'];

/** The counter of a fresh title in letters: words of which no two are alike. */
export const wordOf = (title: string) =>
  `q${title.replace(/\D/g, '').replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))}`;

export const randomFollowUps: Record<string, RandomAction> = {
  async addAction({ db, stamps, model, meetingId, topicId, fresh }, { a, b }) {
    const meeting = pick(model.meetings, a);
    if (!meeting) return;
    const topic = pick([null, ...meeting.topics], b) ?? null;
    const text = `Send ${wordOf(fresh())}`;
    const history = [{ kind: 'raised', meeting: meeting.title, status: 'open' as const }]; // literal of the enum
    meeting.actions.push({ text, status: 'open', topic: topic?.title ?? null, clips: [], history });
    const place = { meetingId: await meetingId(meeting.title), topicId: topic && (await topicId(topic)) };
    return addAction(db, { ...place, text, owners: [], due: null }, stamps);
  },
  async editAction({ db, stamps, model, topicId, actionId, fresh }, { a, b }) {
    const action = pick(allActions(model), a);
    const meeting = model.meetings.find(({ actions }) => action && actions.includes(action));
    if (!action || !meeting) return;
    const id = await actionId(action);
    const topic = pick([null, ...meeting.topics], b) ?? null;
    action.text = `Find ${wordOf(fresh())}`;
    action.topic = topic?.title ?? null;
    const changes = { text: action.text, topicId: topic && (await topicId(topic)) };
    return editAction(db, { actionId: id, changes }, stamps);
  },
  async actionStatus({ db, stamps, model, actionId }, { a, b }) {
    const action = pick(allActions(model), a);
    const status = pick(statuses, b);
    if (!action || !status) return;
    if (action.status !== status) action.history.push({ kind: 'status', meeting: null, status });
    action.status = status;
    return setActionStatus(db, { actionId: await actionId(action), status }, stamps);
  },
  async deleteAction({ db, stamps, model, actionId }, { a }) {
    const action = pick(allActions(model), a);
    if (!action) return;
    const id = await actionId(action);
    for (const { actions } of model.meetings) removeWhere(actions, (other) => other === action);
    return deleteAction(db, { actionId: id }, stamps);
  },
  async pinClip({ db, stamps, model, actionId }, { a, b, c }) {
    const action = pick(allActions(model), a);
    const clipId = pick(Object.keys(model.notes), b);
    if (!action || !clipId) return;
    const pinned = c % 3 !== 0;
    if (!pinned) removeWhere(action.clips, (id) => id === clipId);
    else if (!action.clips.includes(clipId)) action.clips.push(clipId);
    return pinClip(db, { actionId: await actionId(action), clipId, pinned }, stamps);
  },
};
