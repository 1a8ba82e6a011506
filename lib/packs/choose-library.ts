import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Library } from '../model/library';
import type { Snapshot } from '../model/snapshot';
import type { FigureKey } from '../model/written-block';
import { closedPages } from '../privacy/closed-pages';
import { holdingBack, type Reach } from '../privacy/holding-back';
import { closedLibrary } from './closed-library';
import { withoutWordsOf } from './without-words-of';

/** What of a library goes into a pack for somebody else. */
export interface PackChoice extends Reach {
  meetingId: Id;
  /** Its topics that go, with their clips. */
  topicIds: ReadonlySet<Id>;
  /** Clips that stay behind all the same. */
  without: ReadonlySet<Id>;
  /** Whether what the person wrote goes along: lines to take, notes, the texts of the briefing. */
  ownTexts: boolean;
  /** Whether what the minutes say goes along: what was said, who was there, actions. */
  minutes: boolean;
  /** The texts of pages that go: looked through, and without likely personal details or let go all the same. */
  pages: ReadonlySet<Id>;
}

/** A clip that those who get the pack may not have. */
export interface LeftOut {
  clip: Clip;
  /** Whether it would go if the person named it: only its sensitivity keeps it back, no ceiling. */
  onlySensitive: boolean;
}

/** What goes, and the clips that those who get it may not have. */
export interface ChosenLibrary {
  library: Library;
  leftOut: LeftOut[];
  /** The texts of pages that no clip keeps back; those that the choice names go. */
  pages: Snapshot[];
  /** How many others some clip keeps back. */
  pagesClosed: number;
  /** The texts stay behind because the briefing itself is marked more strictly. */
  textsTooStrict: boolean;
}

/**
 * What of a library goes into a pack. A clip without a marking of its own counts as the briefing's, one of which a pack says another as the stricter. Kept versions of the briefing and choices of
 * this browser never go: they hold what was left out; nor does the text of a page of which a clip of the meeting stays behind, for whatever reason, or some
 * clip, wherever it stands, is marked more strictly or of high or severe sensitivity.
 */
export function chooseLibrary(library: Library, choice: PackChoice): ChosenLibrary {
  const { meetingId, topicIds } = choice;
  const briefing = library.briefings.find((each) => each.meetingId === meetingId);
  const { counted, exceeds, staysBack } = holdingBack(choice, library.conflicts);
  const textsTooStrict = briefing !== undefined && exceeds(briefing);
  const whole = briefing ? counted(briefing) : { sharing: null, sensitivity: null };
  const texts = choice.ownTexts && !textsTooStrict;
  const minutes = choice.minutes && !textsTooStrict;
  const tags = library.tags.filter(({ topicId, clipId }) => topicIds.has(topicId) && !choice.without.has(clipId));
  const tagged = new Set(tags.map(({ clipId }) => clipId));
  const leftOut = library.clips.flatMap((clip) => {
    if (!tagged.has(clip.id)) return [];
    const { id, sharing, sensitivity } = clip;
    const isAbove = exceeds({ id, sharing: sharing ?? whole.sharing, sensitivity: sensitivity ?? whole.sensitivity });
    return isAbove || staysBack(clip) ? [{ clip, onlySensitive: !isAbove }] : [];
  });
  for (const { clip } of leftOut) tagged.delete(clip.id);
  const clips = library.clips.filter(({ id }) => tagged.has(id)).map((clip) => (texts ? clip : withoutNote(clip)));
  const isOfClip = ({ clipId }: { clipId: Id }) => tagged.has(clipId);
  const isOfMeeting = (each: { meetingId: Id }) => each.meetingId === meetingId;
  const sightings = library.sightings.filter(isOfClip);
  const used = new Set<Id | null>(
    [...clips, ...sightings].flatMap(({ sourceId, snapshotId }) => [sourceId, snapshotId]),
  );
  for (const { content } of clips) if (content.kind === 'image') used.add(content.imageId);
  const isUsed = ({ id }: { id: Id }) => used.has(id);
  const agenda = new Set(library.topics.filter(isOfMeeting).map(({ id }) => id));
  const ofMeeting = new Set(library.tags.filter(({ topicId }) => agenda.has(topicId)).map(({ clipId }) => clipId));
  const closes = ({ id }: Clip) => ofMeeting.has(id) && !tagged.has(id);
  const closed = closedPages(library, { ...choice, going: tagged, closes });
  const behind = library.snapshots.filter(isUsed);
  const pages = behind.filter((page) => !closed.has(page.canonicalUrl));
  const figures = library.figures.filter(isOfClip);
  const going = new Set(figures.map(({ id }) => id));
  const goes = ({ topicId, figureId }: FigureKey) =>
    figureId === undefined ? minutes && topicIds.has(topicId) : going.has(figureId);
  const told = <T>(text: T) => withoutWordsOf(text, goes);
  return {
    leftOut,
    pages,
    pagesClosed: behind.length - pages.length,
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
      snapshots: pages.filter(({ id }) => choice.pages.has(id)),
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
