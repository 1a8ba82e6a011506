import type { FigureKey } from '../model/written-block';
import type { KeyFigure } from './briefing-document';
import type { BriefingInput } from './briefing-input';
import { minutesSource, printedOf, sentenceOf } from './figure-rows';
import { foreignRun } from './runs';
import type { Setting } from './setting';

/** The figures that the person picked for the head of the briefing; one that is no longer in the minutes is left away. */
export function keyFigures({ briefing, topics }: BriefingInput, setting: Setting): KeyFigure[] {
  return briefing.keyFigures.flatMap((key): KeyFigure[] => {
    const lastTime = topics.find(({ topic }) => topic.id === key.topicId)?.lastTime;
    const figure = lastTime?.figures.find((candidate) => isSameFigure(candidate, key));
    if (!lastTime || !figure) return [];
    return [
      {
        printed: printedOf(figure),
        what: [foreignRun(sentenceOf(figure))],
        source: minutesSource(lastTime.meeting, setting),
        ownCalculation: false,
      },
    ];
  });
}

/** Whether a figure of an item's minutes is the one that a key names; `key.topicId` is the item of the coming meeting. */
export function isSameFigure(
  figure: { printed: string; sentence: string },
  key: Pick<FigureKey, 'printed' | 'sentence'>,
): boolean {
  return figure.printed === key.printed && figure.sentence === key.sentence;
}
