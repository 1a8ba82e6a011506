import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Library } from '../model/library';
import { sameAddresses } from '../model/same-addresses';
import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import type { FigureKey } from '../model/written-block';
import { exceedsSensitivity } from '../privacy/sensitivity-levels';
import { exceedsSharing } from '../privacy/sharing-levels';
import { waitingMarks } from '../privacy/waiting-marks';
import { closedLibrary } from './closed-library';
import { withoutWordsOf } from './without-words-of';

/** What of a library goes into a pack for somebody else. */
export interface PackChoice {
  meetingId: Id;
  /** Its topics that go, with their clips. */
  topicIds: ReadonlySet<Id>;
  /** Clips that stay behind all the same. */
  without: ReadonlySet<Id>;
  /** Whether what the person wrote goes along: lines to take, notes, the texts of the briefing. */
  ownTexts: boolean;
  /** Whether what the minutes say goes along: what was said, who was there, actions. */
  minutes: boolean;
  /** The widest circle and the highest level that it may go to; null: no ceiling. */
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

/** What goes, and the clips that those who get it may not have. */
export interface ChosenLibrary {
  library: Library;
  leftOut: Clip[];
  /** The texts stay behind because the briefing itself is marked more strictly. */
  textsTooStrict: boolean;
}

interface Marked {
  id: Id;
  sharing: Sharing | null;
  sensitivity: Sensitivity | null;
}

/**
 * What of a library goes into a pack. A clip without a marking of its own counts as the briefing's, one of which a pack says another as the stricter. Kept versions of the briefing and choices of
 * this browser never go: they hold what was left out; nor does the text of a page of which some clip, wherever it stands, is marked more strictly.
 */
export function chooseLibrary(library: Library, choice: PackChoice): ChosenLibrary {
  const { meetingId, topicIds } = choice;
  const briefing = library.briefings.find((each) => each.meetingId === meetingId);
  const marks = waitingMarks(library.conflicts);
  const exceeds = ({ id, sharing, sensitivity }: Marked) => {
    const mark = marks(id, { sharing, sensitivity });
    return exceedsSharing(mark.sharing, choice.sharing) || exceedsSensitivity(mark.sensitivity, choice.sensitivity);
  };
  const textsTooStrict = briefing !== undefined && exceeds(briefing);
  const whole = briefing
    ? marks(briefing.id, { sharing: briefing.sharing, sensitivity: briefing.sensitivity })
    : { sharing: null, sensitivity: null };
  const texts = choice.ownTexts && !textsTooStrict;
  const minutes = choice.minutes && !textsTooStrict;
  const tags = library.tags.filter(({ topicId, clipId }) => topicIds.has(topicId) && !choice.without.has(clipId));
  const tagged = new Set(tags.map(({ clipId }) => clipId));
  const leftOut = library.clips.filter(
    ({ id, sharing, sensitivity }) =>
      tagged.has(id) &&
      exceeds({ id, sharing: sharing ?? whole.sharing, sensitivity: sensitivity ?? whole.sensitivity }),
  );
  for (const { id } of leftOut) tagged.delete(id);
  const clips = library.clips.filter(({ id }) => tagged.has(id)).map((clip) => (texts ? clip : withoutNote(clip)));
  const isOfClip = ({ clipId }: { clipId: Id }) => tagged.has(clipId);
  const isOfMeeting = (each: { meetingId: Id }) => each.meetingId === meetingId;
  const sightings = library.sightings.filter(isOfClip);
  const used = new Set<Id | null>(
    [...clips, ...sightings].flatMap(({ sourceId, snapshotId }) => [sourceId, snapshotId]),
  );
  for (const { content } of clips) if (content.kind === 'image') used.add(content.imageId);
  const isUsed = ({ id }: { id: Id }) => used.has(id);
  // The text of a page has the words of every clip of it, also of one that stands elsewhere.
  const strictMeetings = new Set(library.briefings.filter(exceeds).map((each) => each.meetingId));
  const strictTopics = new Set(library.topics.filter((each) => strictMeetings.has(each.meetingId)).map(({ id }) => id));
  const strictlyTagged = new Set(
    library.tags.filter(({ topicId }) => strictTopics.has(topicId)).map(({ clipId }) => clipId),
  );
  const elsewhere = library.clips.filter(
    ({ id, sharing, sensitivity }) =>
      !tagged.has(id) &&
      (exceeds({ id, sharing, sensitivity }) || (strictlyTagged.has(id) && (sharing === null || sensitivity === null))),
  );
  const figures = library.figures.filter(isOfClip);
  const going = new Set(figures.map(({ id }) => id));
  const goes = ({ topicId, figureId }: FigureKey) =>
    figureId === undefined ? minutes && topicIds.has(topicId) : going.has(figureId);
  const told = <T>(text: T) => withoutWordsOf(text, goes);
  const closed = new Set([...leftOut, ...elsewhere].flatMap(({ canonicalUrl }) => sameAddresses(canonicalUrl)));
  return {
    leftOut,
    textsTooStrict,
    library: closedLibrary({
      meetings: library.meetings
        .filter(({ id }) => id === meetingId)
        .map(({ keepMonths: _, ...meeting }) =>
          minutes ? meeting : { ...meeting, attendance: [], issuedDate: null, minutes: null },
        ),
      topics: library.topics
        .filter(({ id }) => topicIds.has(id))
        .map((topic) => ({
          ...topic,
          ...(texts
            ? { summary: told(topic.summary), lineToTake: told(topic.lineToTake), ask: told(topic.ask) }
            : { summary: [], lineToTake: [], ask: [] }),
          ...(minutes ? {} : { said: [], figures: [], owner: '' }),
        })),
      actions: minutes ? library.actions.filter(isOfMeeting) : [],
      sources: library.sources.filter(isUsed),
      snapshots: library.snapshots.filter((page) => isUsed(page) && !closed.has(page.canonicalUrl)),
      images: library.images.filter(isUsed),
      clips,
      sightings,
      verifications: library.verifications.filter(isOfClip),
      tags: tags.filter(isOfClip),
      figures,
      briefings: (texts ? library.briefings.filter(isOfMeeting) : []).map((each) => ({
        ...each,
        ...{ highlights: told(each.highlights), method: told(each.method), keyFigures: each.keyFigures.filter(goes) },
      })),
      briefingVersions: [],
      conflicts: [],
      settings: [],
    }),
  };
}

function withoutNote(clip: Clip): Clip {
  return { ...clip, note: '', shown: clip.shown?.kind === 'paraphrase' ? null : clip.shown };
}
