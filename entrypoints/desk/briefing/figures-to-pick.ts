import type { BriefingInput, BriefingTopicInput } from '../../../lib/briefing/briefing-input';
import { sentenceOf } from '../../../lib/briefing/figure-source';
import { figureMarks, valueRuns, whatRuns } from '../../../lib/briefing/figure-words';
import { textOfRuns } from '../../../lib/briefing/runs';
import { settingOf } from '../../../lib/briefing/setting';
import { figureClips } from '../../../lib/briefing/topic-figures';
import type { FigureKey } from '../../../lib/model/written-block';

/** A figure that can be picked for the head of the briefing or named in a text. */
export interface PickableFigure {
  key: FigureKey;
  /** As the briefing would say it. */
  printed: string;
  what: string;
}

/** What a stored key takes. */
const longestPrinted = 60;

/** The figures of an item: first those of its clips that are in the briefing, then those that the last meeting quoted. */
export function figuresToPick(entry: BriefingTopicInput, input: BriefingInput): PickableFigure[] {
  const setting = settingOf(input.briefing.language, input.meeting.zone);
  const clips = figureClips(entry);
  const topicId = entry.topic.id;
  const ofClips = entry.figures
    .filter(({ figure }) => clips.has(figure.clipId))
    .map((cited): PickableFigure => {
      const printed = textOfRuns(valueRuns(cited.figure, setting));
      const what = [
        textOfRuns(whatRuns(cited, { what: '', says: '' }, setting)),
        ...figureMarks(cited, setting),
        cited.producer,
      ];
      const sentence = what.filter(Boolean).join(setting.words.separator);
      return {
        key: { topicId, printed: printed.slice(0, longestPrinted), sentence, figureId: cited.figure.id },
        printed,
        what: sentence,
      };
    });
  const ofMinutes = (entry.lastTime?.figures ?? []).map(
    (figure): PickableFigure => ({
      key: { topicId, printed: figure.printed, sentence: figure.sentence },
      printed: figure.printed,
      what: sentenceOf(figure),
    }),
  );
  return [...ofClips, ...ofMinutes];
}
