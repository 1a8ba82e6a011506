import { expect, test } from 'vitest';
import { continuedAction } from '../../../lib/actions/continued-action';
import { makeAction } from './action-records';

const earlier = [
  makeAction(1, 'Share the updated focal point list with all members', { owners: ['UNHCR'] }),
  makeAction(2, 'Circulate the education factsheet for comments', { owners: ['UNICEF', 'IOM'] }),
  makeAction(3, 'إرسال الأرقام المحدّثة إلى الأعضاء', { owners: [] }),
];
const [list, factsheet, figures] = earlier.map(({ id }) => id);

test.each([
  ['share the updated focal-point list with all members.', [], list],
  ['Updated focal point list to be shared with members', ['unhcr'], list],
  ['Updated focal point list shared with members', ['OCHA'], null],
  ['Circulate the factsheet on education for comments', ['IOM'], factsheet],
  ['Circulate the shelter factsheet', ['IOM'], null],
  ['إرسال الأرقام المحدثة إلى الأعضاء', [], figures],
  ['Book a room', ['UNHCR'], null],
  ['–', [], null],
])('“%s” by %j goes on with an earlier one or not', (text, owners, expected) => {
  expect(continuedAction({ text, owners }, earlier)).toBe(expected);
});

test('of several that are near, the nearest is taken', () => {
  const two = [
    makeAction(4, 'Send the monthly figures of arrivals by sea to IOM'),
    makeAction(5, 'Send the monthly figures of arrivals by land to IOM'),
  ];
  expect(continuedAction({ text: 'Send monthly figures of arrivals by land to IOM', owners: [] }, two)).toBe(
    two[1]?.id,
  );
});

test.each([
  ['Send form 4 to the members', 'Send form 3 to the members'],
  ['Draft option B of the plan', 'Draft option A of the plan'],
])('“%s” is not “%s”', (text, other) => {
  expect(continuedAction({ text, owners: ['IOM'] }, [makeAction(6, other, { owners: ['IOM'] })])).toBeNull();
});

test('an article more makes no other action', () => {
  const [room] = [makeAction(7, 'Book room for the workshop')];
  expect(continuedAction({ text: 'Book a room for the workshop', owners: [] }, [room])).toBe(room?.id);
});
