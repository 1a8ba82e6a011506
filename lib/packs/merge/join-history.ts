import type { Action, ActionEvent } from '../../model/action';

/** The most events that an action may have. */
const most = 500;

/** What became of an action, by both: its history, its status here, and whether the pack says another one that nothing ranks. */
export interface JoinedHistory {
  history: ActionEvent[];
  status: Action['status'];
  differs: boolean;
}

/**
 * Brings what a pack says of an action's course into it. Events of here stay, in their order; one meeting raises or reports once, so that the same
 * minutes read in two browsers tell nothing twice. A status gives way only to one that was said by somebody who knew of it: whose history has
 * the event it stands on before that of his own. Clocks of two browsers rank nothing.
 * @param theirs with the ids of here
 */
export function joinHistory(mine: Action, theirs: Action): JoinedHistory {
  const winner = mine.status === theirs.status ? 'both' : whoKnew(mine, theirs);
  const history = mine.history.map((event) => filled(event, mine, theirs));
  // What nothing ranks goes behind what stands here, so that it does not look like something that was known when that was said.
  let place = winner === null ? history.length : 0;
  let last = -1;
  for (const event of theirs.history) {
    const known = history.findIndex((own) => isSame(own, event));
    if (known !== -1) {
      last = Math.max(last, known);
      continue;
    }
    if (history.length >= most) break;
    place = Math.max(place, last + 1);
    while (winner === 'both' && isBefore(history[place], event)) place += 1;
    history.splice(place, 0, event);
    last = place;
  }
  const isUnchanged = history.length === mine.history.length && history.every((each, at) => each === mine.history[at]);
  return {
    history: isUnchanged ? mine.history : history,
    status: winner === 'theirs' ? theirs.status : mine.status,
    differs: winner === null,
  };
}

/** Whose status was said by somebody who knew of the other; null where neither was, or each. */
function whoKnew(mine: Action, theirs: Action): 'mine' | 'theirs' | null {
  const [here, there] = [knows(mine, theirs), knows(theirs, mine)];
  if (here === there) return null;
  return here ? 'mine' : 'theirs';
}

/** Whether one has the events that the other's status stands on, and behind them one of his own status that happened unknown to the other. */
function knows(one: Action, other: Action): boolean {
  const standsOn = other.history.filter(({ status }) => status === other.status);
  const last = standsOn.at(-1);
  // A status of which nothing tells that it was said gives way to one that was.
  if (other.history.length === 0) return one.history.some(({ status }) => status === one.status);
  if (!last || !standsOn.every((event) => isIn(one.history, event))) return false;
  const place = one.history.findIndex((event) => event.status === last.status && isSame(event, last));
  if (place === -1) return false;
  const since = one.history.slice(place + 1);
  return since.some((event) => event.status === one.status && !isIn(other.history, event));
}

function isIn(history: ActionEvent[], event: ActionEvent): boolean {
  return history.some((each) => isSame(each, event));
}

/** An event with its meeting where that stayed behind when an earlier pack was made (`closed-library.ts`) and this one has it. */
function filled(event: ActionEvent, mine: Action, theirs: Action): ActionEvent {
  if (event.meetingId !== null) return event;
  const isKnown = (whole: ActionEvent) => mine.history.some((own) => own !== event && isSame(own, whole));
  const whole = theirs.history.find((each) => each.meetingId !== null && isSame(event, each) && !isKnown(each));
  return whole ? { ...event, meetingId: whole.meetingId } : event;
}

function isSame(one: ActionEvent, other: ActionEvent): boolean {
  if (one.kind !== other.kind) return false;
  if (one.meetingId !== null && other.meetingId !== null) return one.meetingId === other.meetingId;
  // Without a meeting: with that gap, or what the person said between two. An action is raised once.
  if (one.kind === 'raised') return true;
  return one.at === other.at && one.status === other.status;
}

function isBefore(event: ActionEvent | undefined, other: ActionEvent): boolean {
  return event !== undefined && Date.parse(event.at) <= Date.parse(other.at);
}
