import type { Id } from '../model/id';
import { labelText } from '../sanitize/label-text';
import { briefingWords } from '../words/briefing-words';
import type { BriefingClip, BriefingDocument, Section, SectionPart } from './briefing-document';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from './briefing-input';
import { citation } from './citation';
import { clipBody } from './clip-body';
import { gapSentence } from './gap-sentence';
import { lastTimeParts } from './last-time-parts';
import { listSources } from './list-sources';
import { makeBriefingAction } from './make-briefing-action';
import { makeMasthead } from './make-masthead';
import { writtenBlocks } from './written-blocks';

/**
 * Records in, document tree out: agenda order, clips in their order on the topic, each source listed once. A topic
 * with nothing on it says so. Clips left out appear only with `showExcluded`, which is for the desk's preview and
 * moves no number of the exported one.
 */
export function makeBriefing(input: BriefingInput, options: { showExcluded?: boolean } = {}): BriefingDocument {
  const topics = input.topics
    .toSorted((a, b) => a.topic.position - b.topic.position)
    .map((entry, index) => ({
      ...entry,
      number: index + 1,
      clips: entry.clips.toSorted((a, b) => a.position - b.position),
    }));
  const { listed, numbers } = listSources(topics, input.locale, input.meeting.zone);
  return {
    language: input.locale,
    dir: 'ltr',
    masthead: makeMasthead(input),
    openActions: input.openActions.map((row) => makeBriefingAction(row, input.locale)),
    sections: topics.map((entry) => makeSection(entry, input, numbers, options.showExcluded === true)),
    sources: listed,
  };
}

function makeSection(
  entry: BriefingTopicInput & { number: number },
  input: BriefingInput,
  numbers: Map<Id, number>,
  showExcluded: boolean,
): Section {
  const { topic } = entry;
  const included = entry.clips.filter((clip) => clip.included);
  const shown = showExcluded ? entry.clips : included;
  const lineToTake = writtenBlocks(topic.lineToTake);
  const ask = writtenBlocks(topic.ask);
  const gaps = gapsOf(entry, included.length, input.locale);
  const parts: SectionPart[] = [
    ...lastTimeParts(entry.lastTime, topic.title, input.locale),
    ...(lineToTake.length > 0 ? [{ kind: 'line-to-take' as const, blocks: lineToTake }] : []), // literal for the union
    ...(ask.length > 0 ? [{ kind: 'ask' as const, blocks: ask }] : []), // literal for the union
    ...(shown.length > 0
      ? [{ kind: 'clips' as const, clips: shown.map((clip) => makeClip(clip, input, numbers)) }] // literal for the union
      : []),
    ...(gaps.length > 0 ? [{ kind: 'gaps' as const, sentences: gaps }] : []), // literal for the union
  ];
  return {
    topicId: topic.id,
    number: entry.number,
    title: labelText(topic.title) || briefingWords.untitledTopic,
    summary: summaryOf(included, gaps.length),
    lacking: gaps.length > 0,
    parts,
  };
}

/** What the briefing shows decides: where every clip is left out nothing is cited, whatever the topic holds. */
function gapsOf(entry: BriefingTopicInput, includedCount: number, locale: string): string[] {
  if (includedCount === 0) return [gapSentence({ kind: 'no-clip' }, locale)];
  return entry.gaps.filter((gap) => gap.kind !== 'no-clip').map((gap) => gapSentence(gap, locale));
}

function summaryOf(included: BriefingClipInput[], gaps: number): string {
  if (included.length === 0) return briefingWords.nothingCited;
  const sources = new Set(included.map(({ source }) => source.id)).size;
  return briefingWords.summary(included.length, sources, gaps);
}

function makeClip(entry: BriefingClipInput, input: BriefingInput, numbers: Map<Id, number>): BriefingClip {
  const { clip, source, included } = entry;
  return {
    clipId: clip.id,
    included,
    lang: labelText(clip.lang),
    dir: clip.dir,
    body: clipBody(clip, source, input.images),
    citation: citation(source, clip, input.locale, input.meeting.zone),
    sourceNumber: numbers.get(source.id) ?? null,
    note: writtenBlocks(clip.note),
  };
}
