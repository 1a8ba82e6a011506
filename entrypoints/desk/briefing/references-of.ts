import type { BriefingInput } from '../../../lib/briefing/briefing-input';
import { clipWords } from '../../../lib/briefing/clip-words';
import { labelText } from '../../../lib/sanitize/label-text';
import { briefingWords } from '../../../lib/words/briefing-words';
import type { References } from '../editor/references';
import { figuresToPick } from './figures-to-pick';

/** What a text of this briefing can refer to: the clips that are in it, and the figures of its clips and of the last meeting. */
export function referencesOf(input: BriefingInput): References {
  const { topics, briefing } = input;
  const words = briefingWords[briefing.language];
  const inOrder = topics.toSorted((a, b) => a.topic.position - b.topic.position);
  return {
    clips: inOrder.flatMap(({ topic, clips }) =>
      clips
        .filter((entry) => entry.included)
        .map((entry) => ({
          clipId: entry.clip.id,
          title: labelText(entry.source.fields.title.chosen?.value ?? ''),
          words: clipWords(entry, words).text,
          topic: topic.title,
        })),
    ),
    figures: inOrder.flatMap((entry) =>
      figuresToPick(entry, input).map(({ key }) => ({ figure: key, topic: entry.topic.title })),
    ),
  };
}
