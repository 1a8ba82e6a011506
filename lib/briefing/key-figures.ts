import type { KeyFigure } from './briefing-document';
import type { BriefingInput } from './briefing-input';
import type { CiteMaker } from './cite-maker';
import { figureOfKey } from './figure-of-key';
import { figureSource, minutesSource, sentenceOf } from './figure-source';
import { figureMarks, printedOf, valueRuns, whatRuns } from './figure-words';
import { foreignRun, joinedRuns, ownRun, textOfRuns } from './runs';
import type { Setting } from './setting';

/** The figures that the person picked for the head of the briefing; one that is no longer there is left away. */
export function keyFigures({ briefing, topics }: BriefingInput, citer: CiteMaker, setting: Setting): KeyFigure[] {
  const { words } = setting;
  return briefing.keyFigures.flatMap((key): KeyFigure[] => {
    const found = figureOfKey(key, topics);
    if (found === null) return [];
    if (found.from === 'minutes') {
      return [
        {
          printed: printedOf(found.figure),
          what: [foreignRun(sentenceOf(found.figure))],
          source: minutesSource(found.meeting, setting),
          cites: [],
          ownCalculation: false,
        },
      ];
    }
    const { cited, entry } = found;
    const marks = figureMarks(cited, setting).map((mark) => [ownRun(mark)]);
    return [
      {
        printed: textOfRuns(valueRuns(cited.figure, setting)),
        what: joinedRuns([whatRuns(cited, { what: '', says: '' }, setting), ...marks], words.separator),
        source: figureSource(cited, entry, setting),
        cites: citer.citeFigure(entry, []),
        ownCalculation: false,
      },
    ];
  });
}
