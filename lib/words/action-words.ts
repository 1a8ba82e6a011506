import type { ActionStatus } from '../model/action';

/** Words of follow-up actions, on the desk, in the briefing and in the files that leave it. */
export const actionWords = {
  status: { open: 'open', ongoing: 'ongoing', done: 'done', dropped: 'dropped' } satisfies Record<ActionStatus, string>,
  noOwner: 'no owner',
  overdue: 'overdue',
  carried: (times: number) => (times === 1 ? 'carried once' : `carried ${times} times`),
  /** "carried 3 times, first raised 31 May 2018" */
  lineage: (times: number, first: string) => `${actionWords.carried(times)}, first raised ${first}`,
  /** A meeting in one line: its date where it has one, and its title. */
  meeting: (title: string, date: string | null) => (date === null ? title : `${title}, ${date}`),
  /** In place of a meeting that is gone. */
  noMeeting: 'a meeting that was deleted',

  /** Column headings of the matrix and of its file. */
  columns: {
    number: 'No.',
    action: 'Action',
    owners: 'Owners',
    due: 'Due',
    status: 'Status',
    raisedAt: 'Raised at',
    lastReported: 'Last reported',
    history: 'History',
    topic: 'Topic',
    evidence: 'Evidence',
  },
  clips: (count: number) => (count === 1 ? '1 clip' : `${count} clips`),
  /** One line of an action's history; `where` names the meeting. */
  event: {
    raised: (where: string, status: string) => `raised at ${where}: ${status}`,
    reported: (where: string, status: string) => `reported at ${where}: ${status}`,
    status: (when: string, status: string) => `set to ${status} on ${when}`,
  },
} as const;
