import type { ActionRow, MeetingName } from '../model/action-row';
import { spreadsheetCell } from '../sanitize/spreadsheet-cell';
import { actionWords } from '../words/action-words';

const byteOrderMark = '\uFEFF';
const columns = Object.values(actionWords.columns);

/**
 * The matrix of actions as a file for spreadsheets: CSV of RFC 4180 in UTF-8, with the mark by which they know the encoding, and no
 * cell that they would take for a formula. Dates are as ISO 8601 writes them.
 */
export function actionsCsv(rows: ActionRow[]): string {
  return `${byteOrderMark}${[columns, ...rows.map(cellsOf)].map(line).join('')}`;
}

function cellsOf(row: ActionRow): string[] {
  const { action, lastReported, history } = row;
  return [
    String(row.number),
    action.text,
    action.owners.join('; '),
    action.due ?? action.dueAsWritten,
    actionWords.status[action.status],
    named(row.raisedBy),
    lastReported ? named(lastReported.meeting) : '',
    history.map(eventLine).join('; '),
    row.topicTitle,
    action.clipIds.length === 0 ? '' : actionWords.clips(action.clipIds.length),
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

function line(cells: string[]): string {
  return `${cells.map(spreadsheetCell).map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  return /[",;\r\n\t]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
