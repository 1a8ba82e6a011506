import type { BriefingDocument } from './briefing-document';
import type { BriefingClipInput, BriefingInput, BriefingTopicInput } from './briefing-input';
import { chosenClips } from './chosen-clips';
import { citeMaker } from './cite-maker';
import { figureOfKey } from './figure-of-key';
import { keyFigures } from './key-figures';
import { listSources } from './list-sources';
import { evidenceNumbers, makeAnnex } from './make-annex';
import { makeBriefingAction } from './make-briefing-action';
import { makeMasthead } from './make-masthead';
import { makeProse, type ProseMaking } from './make-prose';
import { makeSection } from './make-section';
import { referredClips } from './referred-clips';
import { referredFigures } from './referred-figures';
import { type Rooms, roomsOfNote, roomyForm } from './rooms';
import { settingOf } from './setting';
import { figureClips } from './topic-figures';
import { withReadingTime } from './with-reading-time';

/**
 * Records in, document tree out: agenda order, clips in their order on the topic, each source listed once. A topic with nothing on it
 * says so. Clips left out appear only with `showExcluded`, which is for the desk's preview and moves no number of the exported
 * one. The two-page note takes the roomiest measure with which it fits on two pages.
 */
export function makeBriefing(input: BriefingInput, options: { showExcluded?: boolean } = {}): BriefingDocument {
  const make = (rooms: Rooms) => withReadingTime(makeWith(input, rooms, options.showExcluded === true));
  if (input.briefing.form === 'full') return make(roomyForm);
  return roomsOfNote(make);
}

type NumberedTopic = BriefingTopicInput & { number: number };

function makeWith(input: BriefingInput, rooms: Rooms, showExcluded: boolean): BriefingDocument {
  const { meeting, briefing } = input;
  const setting = settingOf(briefing.language, meeting.zone);
  const topics = input.topics
    .toSorted((a, b) => a.topic.position - b.topic.position)
    .map((entry, index) => ({
      ...entry,
      number: index + 1,
      clips: entry.clips.toSorted((a, b) => a.position - b.position),
    }));
  const full = briefing.form === 'full';
  const { listed, keys } = listSources(
    (full ? topics : onlyCited(topics, input, rooms)).map(withEarlier),
    setting,
    briefing.citationStyle,
  );
  const evidence = full ? evidenceNumbers(topics) : new Map<string, number>();
  const citer = citeMaker(briefing.citationStyle, keys, setting);
  const prose: ProseMaking = { setting, citer, ...referencesIn(input) };
  // Footnotes are numbered as they are made, so everything is made in reading order.
  const highlights = makeProse(briefing.highlights, prose);
  const figuresAtHead = keyFigures(input, citer, setting);
  const sections = topics.map((entry) =>
    makeSection(entry, {
      ...rooms,
      ...{ setting, citer, evidence, prose, showExcluded, about: input, images: input.images },
      room: rooms.clip,
      sayEmpty: briefing.emptySections === 'say',
    }),
  );
  const annex = makeAnnex(input, full ? topics : [], { evidence, sources: listed, prose });
  return {
    language: briefing.language,
    locale: setting.locale,
    dir: setting.words.dir,
    form: briefing.form,
    citationStyle: briefing.citationStyle,
    sayEmpty: briefing.emptySections === 'say',
    minutes: 0, // known when all of it is made
    masthead: makeMasthead(input, setting),
    highlights,
    keyFigures: figuresAtHead,
    changes: input.changes,
    openActions: input.openActions.map((row) => makeBriefingAction(row, setting)),
    sections,
    // With footnotes the note needs no list: each one names its source.
    annex: full || briefing.citationStyle !== 'house' ? annex : { ...annex, sources: [] },
    notes: citer.notes,
  };
}

/** The clips of earlier meetings are cited where a figure is held against theirs. */
function withEarlier(entry: NumberedTopic): NumberedTopic {
  return entry.earlier.length === 0 ? entry : { ...entry, clips: [...entry.clips, ...entry.earlier] };
}

/** The note lists the sources of what it shows and refers to, not of all that the pack has. */
function onlyCited(topics: NumberedTopic[], input: BriefingInput, { mostClips, mostFigures }: Rooms): NumberedTopic[] {
  const { briefing } = input;
  const texts = [briefing.highlights, ...topics.flatMap(({ topic }) => [topic.summary, topic.lineToTake, topic.ask])];
  const referred = new Set(texts.flatMap(referredClips));
  const keys = [...briefing.keyFigures, ...texts.flatMap(referredFigures)];
  const picked = new Set(
    keys.flatMap((key) => {
      const found = figureOfKey(key, input.topics);
      return found?.from === 'clip' ? [found.entry.clip.id] : [];
    }),
  );
  return topics.map((entry) => {
    const included = entry.clips.filter((clip) => clip.included);
    const shown = new Set(chosenClips(included, mostClips));
    const counted = mostFigures === 0 ? new Map() : figureClips(entry);
    const isCited = (clip: BriefingClipInput) =>
      shown.has(clip) || referred.has(clip.clip.id) || picked.has(clip.clip.id) || counted.has(clip.clip.id);
    return { ...entry, clips: included.filter(isCited), earlier: mostFigures === 0 ? [] : entry.earlier };
  });
}

function referencesIn({ topics, readers }: BriefingInput): Pick<ProseMaking, 'clips' | 'isKnown' | 'figureOf'> {
  const entries = topics.flatMap(({ clips }) => clips);
  const clips = new Map<string, BriefingClipInput>();
  for (const entry of entries) if (entry.included) clips.set(entry.clip.id, entry);
  const known = new Set(entries.map(({ clip }) => clip.id));
  return {
    clips,
    isKnown: (clipId) => known.has(clipId),
    figureOf: (key) => {
      const found = figureOfKey(key, topics);
      if (found !== null) return found;
      const isKept = topics.some(({ figures }) => figures.some(({ figure }) => figure.id === key.figureId));
      return isKept || (key.figureId !== undefined && readers.clipsLeftOut + readers.detailsBlanked > 0)
        ? 'not-here'
        : 'gone';
    },
  };
}
