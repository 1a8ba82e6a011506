import type { LastTime } from '../model/last-time';
import { labelText } from '../sanitize/label-text';
import type { Run, SectionPart } from './briefing-document';
import { cleanBlocks } from './clean-blocks';
import { makeBriefingAction } from './make-briefing-action';
import { meetingName } from './meeting-name';
import { foreignRun, ownRun } from './runs';
import type { Setting } from './setting';

/** What a section says of the meetings before: what was said, word for word and with its minutes, and what is open since. */
export function lastTimeParts(lastTime: LastTime | null, title: string, setting: Setting): SectionPart[] {
  if (lastTime === null) return [];
  const blocks = cleanBlocks(lastTime.said);
  const actions = lastTime.openActions.map((row) => makeBriefingAction(row, setting));
  const lines = [
    ...(blocks.length === 0 ? [] : [sourceLine(lastTime, title, setting)]),
    lineageLine(lastTime, setting),
  ];
  return [
    { kind: 'last-time', blocks, lines },
    ...(actions.length > 0 ? [{ kind: 'open-actions' as const, actions }] : []), // literal for the union
  ];
}

/** "From the minutes of 28 June 2018, under “Sea arrivals”."; the title stands only where it was another. */
function sourceLine(lastTime: LastTime, title: string, setting: Setting): Run[] {
  const say = setting.words.lastTime;
  const then = labelText(lastTime.title);
  const under = then === labelText(title) ? [] : [ownRun(say.under), foreignRun(then), ownRun(say.underEnd)];
  return [ownRun(`${say.source} `), ...meetingName(lastTime.meeting, setting), ...under, ownRun(setting.words.stop)];
}

function lineageLine({ lineage }: LastTime, setting: Setting): Run[] {
  const { lastTime, stop } = setting.words;
  return [ownRun(lastTime.lineage(lineage.times)), ...meetingName(lineage.first, setting), ownRun(stop)];
}
