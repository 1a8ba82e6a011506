import type { ActionRow, MeetingName } from '../model/action-row';
import { actionWords } from '../words/action-words';
import { type ExchangeWords, exchangeWords } from '../words/exchange-words';
import { type Cell, countCell, dateCell, type Sheet, textCell } from './sheet';

const widths = [6, 60, 24, 14, 10, 32, 32, 48, 32, 12];

/** The matrix of actions as a table, one row an action, in the order given. */
export function actionsSheet(rows: ActionRow[], words: ExchangeWords = exchangeWords): Sheet {
  return {
    name: words.sheets.actions,
    dir: words.dir,
    columns: Object.values(actionWords.columns).map((title, index) => ({ title, width: widths[index] ?? 20 })),
    rows: rows.map(cellsOf),
  };
}

function cellsOf(row: ActionRow): Cell[] {
  const { action, lastReported, history } = row;
  return [
    countCell(row.number),
    textCell(action.text),
    textCell(action.owners.join('; ')),
    action.due === null ? textCell(action.dueAsWritten) : dateCell(action.due),
    textCell(actionWords.status[action.status]),
    textCell(named(row.raisedBy)),
    textCell(lastReported ? named(lastReported.meeting) : ''),
    textCell(history.map(eventLine).join('; ')),
    textCell(row.topicTitle),
    textCell(action.clipIds.length === 0 ? '' : actionWords.clips(action.clipIds.length)),
  ];
}

function eventLine({ event, meeting }: ActionRow['history'][number]): string {
  const status = actionWords.status[event.status];
  if (event.kind === 'status') return actionWords.event.status(event.at.slice(0, 10), status);
  return actionWords.event[event.kind](named(meeting), status);
}

function named(meeting: MeetingName | null): string {
  return meeting ? actionWords.meeting(meeting.title, meeting.date) : actionWords.noMeeting;
}
