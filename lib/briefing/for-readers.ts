import type { CitedFigure } from '../model/cited-figure';
import type { Clip } from '../model/clip';
import type { SettledFact } from '../model/figure';
import type { Id } from '../model/id';
import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import { exceedsSensitivity, stricterSensitivity } from '../privacy/sensitivity-levels';
import { exceedsSharing, stricterSharing } from '../privacy/sharing-levels';
import { staysBack } from '../privacy/stays-back';
import { blankChecked } from './blank-checked';
import { blankClip, blankSource } from './blank-clip';
import { blankFigure } from './blank-figure';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from './briefing-input';
import { type DetailsOfClip, detailsOfClip } from './details-of-clip';

/** For whom a version of the briefing is made. */
export interface ReadersChoice {
  /** The widest circle that it may reach; null: no ceiling. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
  /** What becomes of personal details: `keep` looks for none. The clips named keep theirs all the same. */
  details: 'keep' | { blankBut: ReadonlySet<Id> };
  /** Where given, clips that are marked of high or severe sensitivity stay out, but those named (OCHA: only after prior approval). */
  sensitive?: { outBut: ReadonlySet<Id> };
}

/** A clip that may not reach the readers, and where it would have stood. */
export interface Omission {
  clipId: Id;
  topicNumber: number;
  entry: BriefingClipInput;
  /** Whether it would reach them if the person named it: only its sensitivity keeps it back, no ceiling. */
  onlySensitive: boolean;
}

export interface ForReaders {
  /** With what may reach the readers, marked by the strictest of it. */
  input: BriefingInput;
  omissions: Omission[];
  /** Clips with likely personal details, also those that keep them; empty where nobody looked. */
  details: DetailsOfClip[];
}

/**
 * What of a briefing may reach some readers. A clip without a marking of its own counts as the briefing's; where the briefing's own
 * marking exceeds the ceiling, what was written and minuted for the group goes too. The strictest of what stays marks the whole.
 */
export function forReaders(input: BriefingInput, choice: ReadersChoice): ForReaders {
  const { briefing } = input;
  const ownTextStays = mayReach(briefing, choice);

  const omissions: Omission[] = [];
  const details = new Map<Id, DetailsOfClip>();
  const withheld = new Set<Id>();
  let mark: Mark = ownTextStays ? briefing : { sharing: null, sensitivity: null };
  const readable = (entry: BriefingClipInput, topicNumber: number): BriefingClipInput => {
    if (!entry.included) return entry;
    const own = markOf(entry.clip, briefing);
    const onlySensitive = mayReach(own, choice);
    if (!onlySensitive || isHeld(entry.clip, choice)) {
      omissions.push({ clipId: entry.clip.id, topicNumber, entry, onlySensitive });
      withheld.add(entry.clip.id);
      return { ...entry, included: false };
    }
    mark = {
      sharing: stricterSharing(mark.sharing, own.sharing),
      sensitivity: stricterSensitivity(mark.sensitivity, own.sensitivity),
    };
    return choice.details === 'keep' ? entry : withoutDetails(entry, choice.details.blankBut, details);
  };
  const topics = input.topics
    .toSorted((a, b) => a.topic.position - b.topic.position)
    .map((entry, index) => {
      const clips = entry.clips.map((clip) => readable(clip, index + 1));
      const earlier = entry.earlier.map((clip) => readable(clip, index + 1));
      const isSame = (now: BriefingClipInput[], then: BriefingClipInput[]) =>
        now.every((clip, place) => clip === then[place]);
      const changed = !isSame(clips, entry.clips) || !isSame(earlier, entry.earlier);
      const count = clips.filter(({ clip }) => withheld.has(clip.id)).length;
      const left = { ...entry, clips, earlier: earlier.filter(({ included }) => included), withheld: count };
      const kept = changed ? { ...left, figures: readableFigures(entry, left, withheld) } : entry;
      return ownTextStays ? kept : withoutOwnText(kept);
    });
  const blanked = [...details.values()].filter(({ kept }) => !kept);
  return {
    omissions,
    details: [...details.values()],
    input: {
      ...input,
      ...(ownTextStays
        ? {}
        : { openActions: [], briefing: { ...briefing, highlights: [], method: [], keyFigures: [] } }),
      topics,
      readers: {
        ...mark,
        clipsLeftOut: withheld.size,
        ownTextLeftOut: !ownTextStays,
        detailsBlanked: blanked.reduce((sum, { counts }) => sum + counts.reduce((all, { count }) => all + count, 0), 0),
      },
    },
  };
}

/**
 * Whether these readers may be told that a clip stood in an earlier version and does not in this one: nothing would keep it back, blank a part of
 * it or hide who said it, if it stood there.
 */
export function mayBeTold(
  { clip, source }: Pick<BriefingClipInput, 'clip' | 'source'>,
  briefing: Mark,
  choice: ReadersChoice,
): boolean {
  if (!mayReach(markOf(clip, briefing), choice) || isHeld(clip, choice) || clip.nonAttributable) return false;
  return choice.details === 'keep' || choice.details.blankBut.has(clip.id) || detailsOfClip(clip, source).length === 0;
}

function markOf(clip: Clip, briefing: Mark): Mark {
  return { sharing: clip.sharing ?? briefing.sharing, sensitivity: clip.sensitivity ?? briefing.sensitivity };
}

function mayReach(mark: Mark, choice: ReadersChoice): boolean {
  return !exceedsSharing(mark.sharing, choice.sharing) && !exceedsSensitivity(mark.sensitivity, choice.sensitivity);
}

function isHeld(clip: Clip, { sensitive }: ReadersChoice): boolean {
  return sensitive !== undefined && staysBack(clip, sensitive.outBut);
}

interface Mark {
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

function withoutDetails(
  entry: BriefingClipInput,
  blankBut: ReadonlySet<Id>,
  details: Map<Id, DetailsOfClip>,
): BriefingClipInput {
  const counts = detailsOfClip(entry.clip, entry.source);
  const kept = blankBut.has(entry.clip.id);
  // What stands on the page now may have details that the clip has not.
  const checked = kept || entry.verified === null ? entry : { ...entry, verified: blankChecked(entry.verified) };
  if (counts.length === 0) return checked;
  details.set(entry.clip.id, { clipId: entry.clip.id, entry, counts, kept });
  return kept
    ? entry
    : { ...checked, ...withoutMoves(entry), clip: blankClip(entry.clip), source: blankSource(entry.source) };
}

/** What moved in a clip with personal details may be one of them: a telephone number. */
function withoutMoves({ editions }: BriefingClipInput): Pick<BriefingClipInput, 'editions'> {
  return editions ? { editions: { ...editions, moves: [] } } : {};
}

/** The figures of the clips that may be read, in the words in which those may be read. */
function readableFigures(
  before: BriefingTopicInput,
  { clips, earlier }: Pick<BriefingTopicInput, 'clips' | 'earlier'>,
  withheld: ReadonlySet<Id>,
): CitedFigure[] {
  const given = new Map([...before.earlier, ...before.clips].map(({ clip }) => [clip.id, clip]));
  const now = new Map([...earlier, ...clips].map(({ clip }) => [clip.id, clip]));
  return before.figures.flatMap((cited) => {
    const { clipId } = cited.figure;
    const [clip, left] = [given.get(clipId), now.get(clipId)];
    if (!clip || !left || withheld.has(clipId)) return [];
    return left === clip ? [cited] : blankFigure(cited, clip, left);
  });
}

/** Of a figure that she described herself, the description is hers. */
const ownWords = new Set<SettledFact>(['what', 'place']);

/** Without what the person wrote for her group, and what its minutes say. */
function withoutOwnText(entry: BriefingTopicInput): BriefingTopicInput {
  return {
    ...entry,
    topic: { ...entry.topic, summary: [], lineToTake: [], ask: [] },
    lastTime: null,
    figures: entry.figures.filter(({ figure }) => !figure.settled.some((fact) => ownWords.has(fact))),
    clips: entry.clips.map((clip) => (clip.clip.note === '' ? clip : { ...clip, clip: { ...clip.clip, note: '' } })),
  };
}
