import { labelText } from '../sanitize/label-text';
import type { Prose, Section, SectionPart } from './briefing-document';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from './briefing-input';
import { checkSentence } from './check-sentence';
import { chosenClips } from './chosen-clips';
import { figureParts } from './figure-parts';
import { gapSentence } from './gap-sentence';
import { lastTimeParts } from './last-time-parts';
import { type ClipMaking, makeClip } from './make-clip';
import { makeProse, type ProseMaking } from './make-prose';
import type { Rooms } from './rooms';
import type { Setting } from './setting';
import { shortenBlocks } from './shorten-blocks';

/** What making a section needs beside its topic. */
export interface SectionMaking extends ClipMaking {
  prose: ProseMaking;
  /** Clips an item shows at most. */
  mostClips: number;
  /** Words of the minutes at most. */
  minutesWords: number;
  /** Rows of figures at most. */
  mostFigures: number;
  charts: Rooms['charts'];
  showExcluded: boolean;
  /** The meeting that figures are held against. */
  about: Pick<BriefingInput, 'meeting' | 'lastMeeting' | 'preparedAt'>;
  /** Whether a part without anything says so. */
  sayEmpty: boolean;
}

/** One agenda item: last time and open actions, what is new, figures, disagreements and gaps, the line to take and the ask. */
export function makeSection(entry: BriefingTopicInput & { number: number }, making: SectionMaking): Section {
  const { topic } = entry;
  const { setting } = making;
  const included = entry.clips.filter((clip) => clip.included);
  const gaps = [
    ...gapsOf(entry, included.length + entry.withheld, setting),
    ...included.flatMap((clip) => checkSentence(clip, setting)),
  ];
  const parts: SectionPart[] = [
    ...lastTimeParts(entry.lastTime, topic.title, setting).map((part) => shorterMinutes(part, making)),
    newPart(entry, included, making),
    ...figureParts(entry, making),
    { kind: 'gaps', sentences: gaps },
    { kind: 'line-to-take', prose: makeProse(topic.lineToTake, making.prose) },
    { kind: 'ask', prose: makeProse(topic.ask, making.prose) },
  ];
  return {
    topicId: topic.id,
    number: entry.number,
    title: labelText(topic.title) || setting.words.untitledTopic,
    summary: summaryOf(included, gaps.length, setting),
    lacking: gaps.length > 0,
    parts: parts.filter((part) => hasSomething(part) || (making.sayEmpty && saysEmpty(part))),
  };
}

function newPart(entry: BriefingTopicInput, included: BriefingClipInput[], making: SectionMaking): SectionPart {
  const shown = making.showExcluded ? entry.clips : included;
  const some = chosenClips(shown, making.mostClips);
  const more = shown.length - some.length;
  const summary: Prose = makeProse(entry.topic.summary, making.prose);
  return {
    kind: 'new',
    summary,
    clips: some.map((clip) => makeClip(clip, making)),
    more: remarkOnMore(more, entry.withheld, making.setting),
  };
}

function remarkOnMore(more: number, withheld: number, { words }: Setting): string {
  return [
    ...(more > 0 ? [words.moreClips(more)] : []),
    ...(withheld > 0 ? [`${words.leftOutForReaders(withheld)}${words.stop}`] : []),
  ].join(' ');
}

function shorterMinutes(part: SectionPart, making: SectionMaking): SectionPart {
  if (part.kind !== 'last-time') return part;
  const { minutesWords } = making;
  return { ...part, blocks: minutesWords === 0 ? [] : shortenBlocks(part.blocks, minutesWords).blocks };
}

/** What the briefing shows decides: where every clip is left out nothing is cited, whatever the topic holds. */
function gapsOf(entry: BriefingTopicInput, includedCount: number, setting: Setting): string[] {
  if (includedCount === 0) return [gapSentence({ kind: 'no-clip' }, setting)];
  return entry.gaps.filter((gap) => gap.kind !== 'no-clip').map((gap) => gapSentence(gap, setting));
}

function summaryOf(included: BriefingClipInput[], gaps: number, { words }: Setting): string {
  if (included.length === 0) return words.nothingCited;
  const sources = new Set(included.map(({ source }) => source.id)).size;
  return words.summary(included.length, sources, gaps);
}

function hasSomething(part: SectionPart): boolean {
  switch (part.kind) {
    case 'last-time':
      return true;
    case 'open-actions':
      return part.actions.length > 0;
    case 'new':
      return part.summary.length + part.clips.length > 0 || part.more !== '';
    case 'figures':
      return part.rows.length + part.charts.length > 0;
    case 'disagreements':
    case 'figure-checks':
      return part.lines.length > 0;
    case 'gaps':
      return part.sentences.length > 0;
    case 'line-to-take':
    case 'ask':
      return part.prose.length > 0;
  }
}

/**
 * Where nothing is cited the gap says it already. Nothing is said of missing figures and disagreements: that none was noted
 * would be read as that there is none.
 */
function saysEmpty(part: SectionPart): boolean {
  return part.kind === 'line-to-take';
}
