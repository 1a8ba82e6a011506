import type { ActionRow } from '../model/action-row';
import { labelText } from '../sanitize/label-text';
import { actionWords } from '../words/action-words';
import { briefingWords } from '../words/briefing-words';
import type { BriefingAction, Run } from './briefing-document';
import { formatPartialDate } from './format-date';
import { meetingName } from './meeting-name';
import { foreignRun, joinedRuns, ownRun } from './runs';

/** An open action as a line of the briefing: who, until when, how far, and since when. */
export function makeBriefingAction(row: ActionRow, locale: string): BriefingAction {
  const { action, carried, overdue } = row;
  const owners = action.owners.map((owner) => labelText(owner)).filter((owner) => owner !== '');
  const due = dueRuns(row, locale);
  return {
    text: labelText(action.text, 5_000),
    overdue,
    facts: joinedRuns(
      [
        owners.length === 0 ? [ownRun(actionWords.noOwner)] : joinedRuns(owners.map((owner) => [foreignRun(owner)])),
        ...(due.length === 0 ? [] : [due]),
        ...(overdue ? [[ownRun(actionWords.overdue)]] : []),
        [ownRun(actionWords.status[action.status])],
        [ownRun(`${briefingWords.lastTime.raised} `), ...meetingName(row.raisedBy, locale)],
        ...(carried > 1 ? [[ownRun(actionWords.carried(carried))]] : []),
      ],
      ' · ',
    ),
  };
}

function dueRuns({ action }: ActionRow, locale: string): Run[] {
  if (action.due !== null) return [ownRun(actionWords.due(formatPartialDate(action.due, locale)))];
  const written = labelText(action.dueAsWritten);
  return written === '' ? [] : [ownRun(`${briefingWords.lastTime.due} `), foreignRun(written)];
}
