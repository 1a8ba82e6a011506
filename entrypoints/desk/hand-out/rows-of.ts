import type { BriefingClipInput, BriefingInput } from '../../../lib/briefing/briefing-input';
import { checkedWords } from '../../../lib/briefing/checked-words';
import { clipWords } from '../../../lib/briefing/clip-words';
import { figureClips } from '../../../lib/briefing/topic-figures';
import { unattributedClip } from '../../../lib/briefing/unattributed-clip';
import type { ClipRow } from '../../../lib/exchange/clip-row';
import type { CitedRow, FigureSheetRow } from '../../../lib/exchange/figure-sheet-row';
import type { CitedSource } from '../../../lib/exchange/source-facts';
import { byStand } from '../../../lib/figures/by-stand';
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

/** The figures of this version, each once, and those that the last meeting quoted, item by item. */
export function figureRowsOf(input: BriefingInput): FigureSheetRow[] {
  return [...citedRowsOf(input), ...quotedRowsOf(input)];
}

function citedRowsOf(input: BriefingInput): CitedRow[] {
  const rows = new Map<string, CitedRow>();
  for (const [index, entry] of inOrder(input).entries()) {
    const clips = figureClips(entry);
    for (const cited of [...entry.figures].sort(byStand)) {
      const found = clips.get(cited.figure.clipId);
      if (!found) continue;
      const clip = unattributedClip(found.clip, found.source);
      const row = rows.get(cited.figure.id) ?? { from: 'clip', topics: [], cited, clip, ...nothing };
      row.topics.push({ number: index + 1, title: entry.topic.title });
      rows.set(cited.figure.id, row);
    }
  }
  const printed = (id: string | null) => (id === null ? '' : (rows.get(id)?.cited.figure.printed ?? ''));
  return [...rows.values()].map((row) => {
    const { partOfId, shareOfId, shareIsId } = row.cited.figure;
    return { ...row, partOf: printed(partOfId), shareOf: printed(shareOfId), shareIs: printed(shareIsId) };
  });
}

const nothing = { partOf: '', shareOf: '', shareIs: '' };

function quotedRowsOf(input: BriefingInput): FigureSheetRow[] {
  return inOrder(input).flatMap(({ topic, lastTime }, index) =>
    (lastTime?.figures ?? []).map((figure) => ({
      from: 'minutes' as const, // literal of the union
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
