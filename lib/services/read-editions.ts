import { candidatePairs } from '../editions/candidate-pairs';
import type { Edition } from '../editions/edition';
import { editionDate } from '../editions/edition-date';
import { type EditionEntry, editionEntry } from '../editions/edition-entry';
import { findEditions, snapshotsWanted } from '../editions/find-editions';
import { seriesKey } from '../editions/series-key';
import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import { sameAddresses } from '../model/same-addresses';
import type { Source } from '../model/source';
import { latestSightings } from '../store/latest-sightings';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { snapshotPages } from './snapshot-pages';

/** Another edition of a clip. */
export interface OtherEdition {
  edition: Edition;
  clip: Clip;
  source: Source;
  /** By which it is called; null where only the day of clipping is known. */
  date: PartialDate | null;
}

export interface EditionsOfClip {
  newerThan: OtherEdition[];
  supersededBy: OtherEdition | null;
}

/**
 * The other editions of some clips among everything that is kept of their pages; clips that have none are not in it. It unpacks
 * snapshots, so it must not run in a live query.
 * @param options `series`: also offer what looks like another edition at another address
 */
export async function readEditions(
  db: RapporteurDatabase,
  clips: Clip[],
  options: { series?: boolean } = {},
): Promise<Map<Id, EditionsOfClip>> {
  const records = await relatedClips(db, clips, options.series === true);
  const entries = [...records.values()].flatMap(({ entry }) => entry ?? []);
  const pairs = candidatePairs(entries);
  const editions = findEditions(entries, pairs, await snapshotPages(db, snapshotsWanted(pairs)));
  const found = new Map<Id, EditionsOfClip>();
  const of = (id: Id) => {
    const known = found.get(id) ?? { newerThan: [], supersededBy: null };
    found.set(id, known);
    return known;
  };
  for (const edition of editions) {
    const [newer, older] = [records.get(edition.newerId), records.get(edition.olderId)];
    if (!newer?.entry || !older?.entry) continue;
    const other = ({ clip, source, entry }: Related): OtherEdition => {
      return { edition, clip, source, date: entry && editionDate(entry) };
    };
    of(edition.newerId).newerThan.push(other(older));
    of(edition.olderId).supersededBy = other(newer);
  }
  return found;
}

interface Related {
  clip: Clip;
  source: Source;
  entry: EditionEntry | null;
}

/** The clips themselves and what could be an edition of one of them, found by their addresses and never by reading everything. */
async function relatedClips(db: RapporteurDatabase, clips: Clip[], series: boolean): Promise<Map<Id, Related>> {
  const addresses = [...new Set(clips.flatMap(({ canonicalUrl }) => sameAddresses(canonicalUrl)))];
  const named = clips.flatMap(({ editions }) => (editions ?? []).flatMap(({ newerId, olderId }) => [newerId, olderId]));
  const ofPages = await db.clips.where('canonicalUrl').anyOf(addresses).toArray();
  const ofWords = (await db.clips.bulkGet(named)).filter((clip) => clip !== undefined);
  const ofSeries = series ? await clipsOfSeries(db, clips) : [];
  const all = new Map([...ofPages, ...ofWords, ...ofSeries].map((clip) => [clip.id, clip]));
  const rolling = series ? [...all.values()] : readTwice([...all.values()]);
  const latest = await latestSightings(
    db,
    rolling.map(({ id }) => id),
  );
  const sourceIds = rolling.flatMap(({ id, sourceId }) => [sourceId, latest.get(id)?.sourceId ?? sourceId]);
  const sources = await sourcesById(db, sourceIds);
  return new Map(
    rolling.flatMap((clip): [Id, Related][] => {
      const source = sources.get(clip.sourceId);
      if (!source) return [];
      const { sourceId, seenAt, snapshotId } = latest.get(clip.id) ?? { ...clip, seenAt: clip.clippedAt };
      const { fields } = sources.get(sourceId) ?? source;
      return [[clip.id, { clip, source, entry: editionEntry(clip, { seenAt, snapshotId, fields }) }]];
    }),
  );
}

async function sourcesById(db: RapporteurDatabase, ids: Id[]): Promise<Map<Id, Source>> {
  const sources = await db.sources.bulkGet([...new Set(ids)]);
  return new Map(sources.flatMap((source) => (source ? [[source.id, source]] : [])));
}

/** Most pages are read once: only what was read in two states, or what the person spoke of, is worth looking at. */
function readTwice(clips: Clip[]): Clip[] {
  const states = new Map<string, Set<string>>();
  const pageOf = ({ canonicalUrl }: Clip) => sameAddresses(canonicalUrl)[0] ?? canonicalUrl;
  for (const clip of clips) {
    const known = states.get(pageOf(clip)) ?? new Set();
    // The same words of a page may stand beside another picture.
    const picture = clip.content.kind === 'image' ? clip.content.imageId : '';
    states.set(pageOf(clip), known.add(`${clip.snapshotId} ${clip.sourceId} ${picture}`));
  }
  return clips.filter((clip) => clip.editions || (states.get(pageOf(clip))?.size ?? 0) > 1);
}

/** Clips of one site that are looked through for a series at most, so that a card is there in time. */
const mostOfSite = 500;

/** Other issues of what the clips are of: on the same site, each at an address of its own. */
async function clipsOfSeries(db: RapporteurDatabase, clips: Clip[]): Promise<Clip[]> {
  const own = await sourcesById(
    db,
    clips.map(({ sourceId }) => sourceId),
  );
  const ofSeries = clips.filter(({ sourceId }) => keyOf(own.get(sourceId)) !== '');
  if (ofSeries.length === 0) return [];
  const keys = new Set(ofSeries.map(({ sourceId }) => keyOf(own.get(sourceId))));
  const sites = [...new Set(ofSeries.map(({ canonicalUrl }) => `${new URL(canonicalUrl).origin}/`))];
  const ofSites = await db.clips.where('canonicalUrl').startsWithAnyOf(sites).limit(mostOfSite).toArray();
  const sources = await sourcesById(
    db,
    ofSites.map(({ sourceId }) => sourceId),
  );
  return ofSites.filter(({ sourceId }) => keys.has(keyOf(sources.get(sourceId))));
}

function keyOf(source: Source | undefined): string {
  return (source && seriesKey(source.fields)) ?? '';
}
