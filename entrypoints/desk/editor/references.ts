import { foldText } from '../../../lib/language/fold-text';
import type { FigureKey } from '../../../lib/model/written-block';
import { labelText } from '../../../lib/sanitize/label-text';
import { editorWords } from '../../../lib/words/editor-words';

/** What a text can refer to. `topic` is the title of the agenda item on which it stands. */
export interface References {
  clips: { clipId: string; title: string; words: string; topic: string }[];
  figures: { figure: FigureKey; topic: string }[];
}

/** Something that can be put into the text. */
export type Reference = { type: 'clip'; clipId: string } | { type: 'figure'; figure: FigureKey };

export interface ReferenceChoice {
  id: string;
  reference: Reference;
  kind: string;
  label: string;
  topic: string;
}

/** Whether two keys mean the same figure of a clip, or the same number in the same sentence of the same item. */
const sameFigure = (a: FigureKey, b: FigureKey): boolean =>
  a.figureId !== undefined || b.figureId !== undefined
    ? a.figureId === b.figureId
    : a.topicId === b.topicId && a.printed === b.printed && a.sentence === b.sentence;

/** How a reference reads where it stands, and whether what it means is still there. */
export function labelOfReference(
  reference: Reference,
  { clips, figures }: References,
): { label: string; gone: boolean } {
  if (reference.type === 'clip') {
    const clip = clips.find(({ clipId }) => clipId === reference.clipId);
    return clip ? { label: clipLabel(clip), gone: false } : { label: editorWords.clipGone, gone: true };
  }
  const { figure } = reference;
  const known = figures.find((other) => sameFigure(other.figure, figure));
  if (known) return { label: labelText(known.figure.printed), gone: false };
  return { label: editorWords.figureGone(labelText(figure.printed)), gone: true };
}

function clipLabel({ words, title }: References['clips'][number], longest = 60): string {
  const quote = labelText(words, longest);
  const name = labelText(title, longest);
  return quote === '' ? name || editorWords.clip : editorWords.quoted(quote, name);
}

/** Everything whose words hold every word of the query, clips first. */
export function findReferences({ clips, figures }: References, query: string): ReferenceChoice[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  const matches = (...texts: string[]) => {
    const text = foldText(texts.join(' '));
    return wanted.every((word) => text.includes(word));
  };
  return [
    ...clips
      .filter(({ title, words, topic }) => matches(title, words, topic))
      .map((clip) => ({
        id: `clip-${clip.clipId}`,
        reference: { type: 'clip' as const, clipId: clip.clipId },
        kind: editorWords.clip,
        label: clipLabel(clip, 90),
        topic: labelText(clip.topic, 60),
      })),
    ...figures
      .filter(({ figure, topic }) => matches(figure.printed, figure.sentence, topic))
      .map(({ figure, topic }, place) => ({
        id: `figure-${place}`,
        reference: { type: 'figure' as const, figure },
        kind: editorWords.figure,
        label: editorWords.figureIn(labelText(figure.printed), labelText(figure.sentence, 90)),
        topic: labelText(topic, 60),
      })),
  ];
}
