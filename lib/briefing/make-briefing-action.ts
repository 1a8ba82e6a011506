import type { ActionRow } from '../model/action-row';
import { labelText } from '../sanitize/label-text';
import type { BriefingAction, Run } from './briefing-document';
import { formatPartialDate } from './format-date';
import { meetingName } from './meeting-name';
import { foreignRun, joinedRuns, ownRun } from './runs';
import type { Setting } from './setting';

/** What stands for everybody among the owners of an action. */
const everybody = 'all';

/** An open action as a line of the briefing: who, until when, how far, and since when. */
export function makeBriefingAction(row: ActionRow, setting: Setting): BriefingAction {
  const { action, carried, overdue } = row;
  const say = setting.words.action;
  const owners = action.owners.map((owner) => labelText(owner)).filter((owner) => owner !== '');
  const due = dueRuns(row, setting);
  return {
    actionId: action.id,
    text: labelText(action.text, 5_000),
    overdue,
    facts: joinedRuns(
      [
        owners.length === 0
          ? [ownRun(say.noOwner)]
          : joinedRuns(
              owners.map((owner) => [owner === everybody ? ownRun(say.everybody) : foreignRun(owner)]),
              setting.words.separator,
            ),
        ...(due.length === 0 ? [] : [due]),
        ...(overdue ? [[ownRun(say.overdue)]] : []),
        [ownRun(say.status[action.status])],
        [ownRun(`${setting.words.lastTime.raised} `), ...meetingName(row.raisedBy, setting)],
        ...(carried > 1 ? [[ownRun(say.carried(carried))]] : []),
      ],
      ' · ',
    ),
  };
}

function dueRuns({ action }: ActionRow, { words, locale }: Setting): Run[] {
  if (action.due !== null) return [ownRun(words.action.due(formatPartialDate(action.due, locale)))];
  const written = labelText(action.dueAsWritten);
  return written === '' ? [] : [ownRun(`${words.lastTime.due} `), foreignRun(written)];
}
