import { gzipSync } from 'fflate';
import { meetingIcs } from '../../../lib/exchange/meeting-ics';
import { emptyLibrary, type Library } from '../../../lib/model/library';
import { chooseLibrary } from '../../../lib/packs/choose-library';
import { writePack } from '../../../lib/packs/write-pack';
import { schemaVersion } from '../../../lib/store/database-schema';
import { uuid } from '../../unit/briefing/records';
import { packTools, wholePack } from '../../unit/packs/pack-tools';
import { type Leaks, lookout } from './leaks-of';
import type { Planted, Secret } from './planted-order';

/** The library behind a briefing; each two clips are of one page, which says what both say. */
function libraryOf({ order: { input, pages } }: Planted): Library {
  const { meeting, briefing, topics, images } = input;
  const entries = topics.flatMap(({ topic, clips }) => clips.map((entry) => ({ ...entry, topic })));
  const clips = entries.map(({ clip }, index) => {
    const first = entries[index - (index % 2)]?.clip ?? clip;
    return { ...clip, canonicalUrl: first.canonicalUrl, snapshotId: first.snapshotId };
  });
  const snapshots = pages.flatMap(({ text, ...facts }, index) => {
    const both = new TextEncoder().encode(`${text}\n${pages[index + 1]?.text ?? ''}`);
    return index % 2 === 0 ? [{ ...facts, gzip: gzipSync(both, { mtime: 0 }) }] : [];
  });
  return {
    ...emptyLibrary(),
    ...{ meetings: [meeting], briefings: [briefing], topics: topics.map(({ topic }) => topic), clips, snapshots },
    sources: entries.map(({ source }) => source),
    images: [...images.values()],
    figures: topics.flatMap(({ figures }) => figures.map(({ figure }) => figure)),
    tags: entries.map(({ topic, clip, position }) => ({
      ...{ id: uuid(9_000 + position), clipId: clip.id, topicId: topic.id, position, included: true },
      taggedAt: clip.clippedAt,
    })),
  };
}

/**
 * Makes a pack for somebody else, with all own texts and minutes, without some clips that were left out by hand, and the calendar file of the meeting, and
 * looks for what they may not see: besides, what is of high or severe sensitivity, for none was named.
 * @param choose what leaves out what they may not have: the product's own, or a sabotage of it
 */
export async function packLeaks(
  planted: Planted,
  ceilings: Pick<Secret, 'sharing' | 'sensitivity'>,
  choose = chooseLibrary,
): Promise<Leaks> {
  const whole = libraryOf(planted);
  const [meeting] = whole.meetings;
  if (meeting === undefined) throw new Error('no meeting');
  // Of the two clips of its page, another stays.
  const without = new Set(whole.clips.filter((_, index) => index % 5 === 1).map(({ id }) => id));
  const { library } = choose(whole, {
    ...{ meetingId: meeting.id, topicIds: new Set(whole.topics.map(({ id }) => id)), without },
    ...{ ownTexts: true, minutes: true, ...ceilings, sensitive: { outBut: new Set() } },
    pages: new Set(whole.snapshots.map(({ id }) => id)),
  });
  const sensitivity = ceilings.sensitivity === 'low' ? 'low' : 'moderate';
  const { told, look } = lookout(planted, { ...ceilings, sensitivity, details: 'keep' }, ({ clipId }) =>
    without.has(clipId ?? ''),
  );
  look('pack', await writePack(wholePack(library), schemaVersion, packTools));
  const calendar = meetingIcs({ meeting, topics: whole.topics, now: planted.order.input.preparedAt });
  if (calendar.ok) look('ics', new TextEncoder().encode(calendar.text));
  return told;
}
