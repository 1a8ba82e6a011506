import type { MeetingName } from '../model/action-row';
import type { CitedFigure } from '../model/cited-figure';
import type { QuotedFigure } from '../model/quoted-figure';
import type { FigureKey } from '../model/written-block';
import type { BriefingClipInput, BriefingTopicInput } from './briefing-input';
import { isSameFigure } from './is-same-figure';
import { figureClips } from './topic-figures';

/** What a key leads to. */
export type KeyedFigure =
  | { from: 'minutes'; figure: QuotedFigure; meeting: MeetingName }
  | { from: 'clip'; cited: CitedFigure; entry: BriefingClipInput };

/** The figure that a key names, as it is now; null where it is gone, or its clip is not in this version. */
export function figureOfKey(key: FigureKey, topics: BriefingTopicInput[]): KeyedFigure | null {
  if (key.figureId === undefined) {
    const lastTime = topics.find(({ topic }) => topic.id === key.topicId)?.lastTime;
    const figure = lastTime?.figures.find((candidate) => isSameFigure(candidate, key));
    return lastTime && figure ? { from: 'minutes', figure, meeting: lastTime.meeting } : null;
  }
  for (const topic of topics) {
    const cited = topic.figures.find(({ figure }) => figure.id === key.figureId);
    const entry = cited && figureClips(topic).get(cited.figure.clipId);
    if (cited && entry) return { from: 'clip', cited, entry };
  }
  return null;
}
