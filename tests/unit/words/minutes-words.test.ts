import { expect, test } from 'vitest';
import { type AcceptPlan, type CameIn, minutesWords } from '../../../lib/words/minutes-words';

const plan: AcceptPlan = {
  ...{ kind: 'minutes', updates: false, date: '28 June', items: 9, openActions: 4 },
  next: { date: '9 August', updates: false },
};

test.each<[Partial<AcceptPlan>, string]>([
  [{}, 'Keep the minutes of 28 June and make the meeting of 9 August with 9 items and 4 open actions'],
  [{ items: 0, openActions: 1 }, 'Keep the minutes of 28 June and make the meeting of 9 August with 1 open action'],
  [{ items: 0, openActions: 0, date: '' }, 'Keep the minutes and make the meeting of 9 August'],
  [{ next: null }, 'Keep the minutes of 28 June with 4 open actions'],
  [{ next: null, openActions: 0 }, 'Keep the minutes of 28 June'],
  [
    { next: { date: '', updates: false }, items: 1, openActions: 0 },
    'Keep the minutes of 28 June and make the next meeting with 1 item',
  ],
  [
    { updates: true, next: { date: '9 August', updates: true } },
    'Update the minutes of 28 June and bring 9 items and 4 open actions to the meeting of 9 August',
  ],
  [{ kind: 'agenda' }, 'Make the meeting of 28 June with 9 items'],
  [{ kind: 'agenda', updates: true, items: 0 }, 'Update the meeting of 28 June'],
])('%j: %s', (change, sentence) => expect(minutesWords.review.accept({ ...plan, ...change })).toBe(sentence));

const came: CameIn = {
  ...{ title: 'Harbour Group, 28 June', items: 9, actions: 4, attendees: 12, figures: 1 },
  next: { date: '9 August', items: 1 },
};

test.each<[Partial<CameIn>, string]>([
  [
    {},
    'Kept: Harbour Group, 28 June, with 9 items, 4 actions, 1 figure, 12 entries in the attendance. 1 item goes on to the meeting of 9 August.',
  ],
  [
    { actions: 0, attendees: 0, figures: 0, next: { date: '', items: 0 } },
    'Kept: Harbour Group, 28 June, with 9 items. No item goes on to the next meeting.',
  ],
  [{ items: 0, actions: 0, attendees: 0, figures: 0, next: null }, 'Kept: Harbour Group, 28 June.'],
])('%j: %s', (change, sentence) => expect(minutesWords.review.accepted({ ...came, ...change })).toBe(sentence));
