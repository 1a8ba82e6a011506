import { expect, test } from 'vitest';
import type { Action } from '../../../lib/model/action';
import { joinHistory } from '../../../lib/packs/merge/join-history';

const at = '2018-07-01T08:00:00.000Z';
const action: Action = {
  ...{ id: '00000000-0000-4000-8000-000000005002', meetingId: '00000000-0000-4000-8000-000000000001', topicId: null },
  ...{ position: 0, text: 'do it', owners: ['all'], due: null, dueAsWritten: '', clipIds: [] },
  ...{ status: 'open', history: [] },
};
const ongoing: Action = {
  ...action,
  status: 'ongoing',
  history: [
    { at, kind: 'raised', meetingId: null, status: 'open' },
    { at, kind: 'status', meetingId: null, status: 'ongoing' },
  ],
};

test('a status of which nothing tells that it was said asks nothing, and gives way', () => {
  expect(joinHistory(ongoing, action)).toMatchObject({ status: 'ongoing', differs: false });
  expect(joinHistory(action, ongoing)).toMatchObject({ status: 'ongoing', differs: false });
});
