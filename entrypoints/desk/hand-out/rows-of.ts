import type { BriefingClipInput, BriefingInput } from '../../../lib/briefing/briefing-input';
import { checkedWords } from '../../../lib/briefing/checked-words';
import { clipWords } from '../../../lib/briefing/clip-words';
import { unattributedClip } from '../../../lib/briefing/unattributed-clip';
import type { ClipRow } from '../../../lib/exchange/clip-row';
import type { FigureRow } from '../../../lib/exchange/figures-sheet';
import type { CitedSource } from '../../../lib/exchange/source-facts';
import type { ActionRow } from '../../../lib/model/action-row';
import { briefingWords } from '../../../lib/words/briefing-words';

interface Place {
  number: number;
  title: string;
}

/** The clips of this version in reading order, each once, with the items that it stands on. */
export function clipRowsOf(input: BriefingInput): (ClipRow & { entry: BriefingClipInput })[] {
  const rows = new Map<string, { entry: BriefingClipInput; topics: Place[] }>();
  for (const { place, entry } of includedIn(input)) {
    const row = rows.get(entry.clip.id) ?? { entry, topics: [] };
    row.topics.push(place);
    rows.set(entry.clip.id, row);
  }
  const words = briefingWords[input.briefing.language];
  return [...rows.values()].map(({ entry, topics }) => ({
    entry,
    clip: unattributedClip(entry.clip, entry.source),
    source: entry.source,
    topics,
    checked: entry.verified && { on: entry.verified.on, said: checkedWords(entry.verified, words) },
    shown: entry.clip.shown === null ? '' : clipWords(entry, words, Number.POSITIVE_INFINITY).text,
  }));
}

/** The figures that the last meeting quoted, item by item. */
export function figureRowsOf(input: BriefingInput): FigureRow[] {
  return inOrder(input).flatMap(({ topic, lastTime }, index) =>
    (lastTime?.figures ?? []).map((figure) => ({
      topicNumber: index + 1,
      topicTitle: topic.title,
      figure,
      meeting: lastTime?.meeting ?? { id: topic.id, title: '', date: null },
    })),
  );
}

/** Actions are the minutes' words: they go where those go. */
export function actionRowsOf({ readers }: BriefingInput, actions: ActionRow[]): ActionRow[] {
  return readers.ownTextLeftOut ? [] : actions;
}

/** The sources that this version cites, each with the moments at which it was read; not those of remarks without attribution. */
export function citedSourcesOf(input: BriefingInput): CitedSource[] {
  const cited = new Map<string, CitedSource>();
  for (const { entry } of includedIn(input)) {
    if (entry.clip.nonAttributable) continue;
    const known = cited.get(entry.source.id);
    if (known) known.accessed.push(entry.clip.clippedAt);
    else cited.set(entry.source.id, { source: entry.source, accessed: [entry.clip.clippedAt] });
  }
  return [...cited.values()];
}

function includedIn(input: BriefingInput): { place: Place; entry: BriefingClipInput }[] {
  return inOrder(input).flatMap(({ topic, clips }, index) =>
    clips
      .filter(({ included }) => included)
      .toSorted((a, b) => a.position - b.position)
      .map((entry) => ({ place: { number: index + 1, title: topic.title }, entry })),
  );
}

function inOrder({ topics }: BriefingInput) {
  return topics.toSorted((a, b) => a.topic.position - b.topic.position);
}
