import type { LastTime } from '../model/last-time';
import { labelText } from '../sanitize/label-text';
import { actionWords } from '../words/action-words';
import { briefingWords } from '../words/briefing-words';
import type { Run, SectionPart } from './briefing-document';
import { cleanBlocks } from './clean-blocks';
import { makeBriefingAction } from './make-briefing-action';
import { meetingName } from './meeting-name';
import { foreignRun, ownRun } from './runs';

const say = briefingWords.lastTime;

/** What a section says of the meetings before: what was said, word for word and with its minutes, and what is open since. */
export function lastTimeParts(lastTime: LastTime | null, title: string, locale: string): SectionPart[] {
  if (lastTime === null) return [];
  const blocks = cleanBlocks(lastTime.said);
  const actions = lastTime.openActions.map((row) => makeBriefingAction(row, locale));
  const lines = [...(blocks.length === 0 ? [] : [sourceLine(lastTime, title, locale)]), lineageLine(lastTime, locale)];
  return [
    { kind: 'last-time', blocks, lines },
    ...(actions.length > 0 ? [{ kind: 'open-actions' as const, actions }] : []), // literal for the union
  ];
}

/** "From the minutes of 28 June 2018, under “Sea arrivals”."; the title stands only where it was another. */
function sourceLine(lastTime: LastTime, title: string, locale: string): Run[] {
  const then = labelText(lastTime.title);
  const under = then === labelText(title) ? [] : [ownRun(say.under), foreignRun(then), ownRun(say.underEnd)];
  return [ownRun(`${say.source} `), ...meetingName(lastTime.meeting, locale), ...under, ownRun('.')];
}

function lineageLine({ lineage }: LastTime, locale: string): Run[] {
  const carried = actionWords.carried(lineage.times);
  return [ownRun(say.lineage(carried)), ...meetingName(lineage.first, locale), ownRun('.')];
}
