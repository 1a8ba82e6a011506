import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action, ActionEvent, ActionStatus } from '../../../lib/model/action';
import type { Id } from '../../../lib/model/id';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { makeMeeting, uuid } from '../briefing/records';
import { anyLibrary } from './any-library';
import { merged } from './merged';
import { sortedLibrary } from './sorted-library';

const day = (number: number) => `2018-07-0${number}T08:00:00.000Z`;
const raised = (on: number, status: ActionStatus = 'open'): ActionEvent => ({
  ...{ at: day(on), kind: 'raised', meetingId: uuid(1), status },
});
const reported = (on: number, status: ActionStatus, meeting = 2): ActionEvent => ({
  ...{ at: day(on), kind: 'reported', meetingId: uuid(meeting), status },
});
const said = (on: number, status: ActionStatus): ActionEvent => ({
  ...{ at: day(on), kind: 'status', meetingId: null, status },
});
const library = (history: ActionEvent[], given: Partial<Action> = {}): Library => ({
  ...emptyLibrary(),
  meetings: [1, 2, 3].map((number) => makeMeeting({ id: uuid(number), date: `2018-07-1${number}` })),
  actions: [
    {
      ...{ id: uuid(50), meetingId: uuid(1), topicId: null, position: 0, text: 'Send the list', owners: ['all'] },
      ...{ due: null, dueAsWritten: '', status: history.at(-1)?.status ?? 'open', history, clipIds: [], ...given },
    },
  ],
});
/** How far an action is, by what stands and by what waits. */
const told = ({ actions, conflicts }: Library) => ({
  stands: actions[0]?.status,
  waits: conflicts.map(({ theirs }) => theirs),
  history: actions[0]?.history,
});

describe('what a person said of an action is not undone by a pack', () => {
  test('that has the same minutes, read later', () => {
    const mine = library([raised(1), said(2, 'done')]);
    expect(merged(mine, library([raised(3)], { id: uuid(51) }))).toEqual(mine);
  });

  test('that was made before she corrected the minutes: it is shown', () => {
    const mine = library([raised(1, 'done')]);
    const history = mine.actions[0]?.history;
    expect(told(merged(mine, library([raised(1)])))).toEqual({ stands: 'done', waits: ['open'], history });
  });

  test('of her own: an older report that was read later stays before the newer one', () => {
    const mine = library([raised(1), reported(4, 'ongoing', 2), reported(3, 'done', 3)]);
    expect(merged(mine, structuredClone(mine))).toEqual(mine);
    const [first, , last] = mine.actions[0]?.history ?? [];
    expect(merged(mine, library([first, last].filter((event) => event !== undefined)))).toEqual(mine);
  });

  test('from a clock that is ahead, when it comes again', () => {
    const pack = library([raised(1), said(9, 'ongoing')]);
    const then = merged(library([raised(1)]), pack);
    expect(told(then).stands).toBe('ongoing');
    const closed = library([...(then.actions[0]?.history ?? []), said(2, 'done')]);
    expect(merged(closed, pack)).toEqual(closed);
  });

  test('that says otherwise without knowing of it, nor when that pack comes back from here', () => {
    const [mine, theirs] = [library([raised(1), said(2, 'done')]), library([raised(1), said(3, 'ongoing')])];
    const history = [raised(1), said(2, 'done'), said(3, 'ongoing')];
    const both = merged(mine, theirs);
    expect(told(both)).toEqual({ stands: 'done', waits: ['ongoing'], history });
    expect(told(merged(theirs, { ...both, conflicts: [] }))).toMatchObject({ stands: 'ongoing', waits: ['done'] });
  });
});

test('an action is as somebody said who knew of what is known here', () => {
  const [older, newer] = [
    library([raised(1), said(3, 'ongoing')]),
    library([raised(2), said(3, 'ongoing'), said(2, 'done')]),
  ];
  const history = [raised(1), said(3, 'ongoing'), said(2, 'done')];
  expect(told(merged(older, newer))).toEqual({ stands: 'done', waits: [], history });
  expect(merged(newer, older)).toEqual(newer);
});

/** Of each action how far it is by what stands or waits. */
function statuses({ actions, conflicts }: Library): Map<Id, Set<unknown>> {
  const found = new Map<Id, Set<unknown>>(actions.map(({ id, status }) => [id, new Set([status])]));
  for (const { recordId, field, theirs } of conflicts) if (field === 'status') found.get(recordId)?.add(theirs);
  return found;
}

/** Whether one knew what the other stands on when he said his. */
function goesBeyond(later: Action, earlier: Action): boolean {
  const last = earlier.history.at(-1);
  const known = later.history.findIndex(
    ({ kind, at, meetingId, status }) =>
      kind === last?.kind &&
      status === last.status &&
      (meetingId !== null && last.meetingId !== null
        ? meetingId === last.meetingId
        : kind === 'raised' || at === last.at),
  );
  return known !== -1 && known < later.history.length - 1;
}

describe('whatever two or three libraries say of how far an action is,', () => {
  const runs = { numRuns: Number(process.env.PROVE_RUNS ?? 60) };
  const three = fc.tuple(anyLibrary(1), anyLibrary(2), anyLibrary(3));

  test('the order of two makes no difference to what stands or waits', () => {
    fc.assert(
      fc.property(three, ([a, b]) => {
        expect(statuses(merged(a, b))).toEqual(statuses(merged(b, a)));
      }),
      runs,
    );
  });

  test('in no order one is lost that nobody went beyond', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        for (const all of [merged(merged(a, b), c), merged(a, merged(b, c)), merged(merged(c, b), a)]) {
          // A status that no event tells of is that of any other who says the same.
          const actions = [a, b, c].flatMap((each) => each.actions).filter(({ history }) => history.length > 0);
          for (const action of actions) {
            const isOld = actions.some((other) => other.id === action.id && goesBeyond(other, action));
            if (!isOld) expect(statuses(all).get(action.id)).toContain(action.status);
          }
          expect(sortedLibrary(merged(all, all))).toEqual(sortedLibrary(all));
        }
      }),
      runs,
    );
  });
});
