import type { Edition } from '../editions/edition';
import { editionDate } from '../editions/edition-date';
import { type EditionEntry, editionEntry } from '../editions/edition-entry';
import { findEditions, snapshotsWanted } from '../editions/find-editions';
import { seriesKey } from '../editions/series-key';
import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import type { Source } from '../model/source';
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
  const editions = findEditions(entries, await snapshotPages(db, snapshotsWanted(entries)));
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

/** The clips themselves and what could be an edition of one of them. */
async function relatedClips(db: RapporteurDatabase, clips: Clip[], series: boolean): Promise<Map<Id, Related>> {
  const addresses = [...new Set(clips.map(({ canonicalUrl }) => canonicalUrl))];
  const named = clips.flatMap(({ editions }) => (editions ?? []).flatMap(({ newerId, olderId }) => [newerId, olderId]));
  const ofPages = await db.clips.where('canonicalUrl').anyOf(addresses).toArray();
  const ofWords = (await db.clips.bulkGet(named)).filter((clip) => clip !== undefined);
  const ofSeries = series ? await clipsOfSeries(db, clips) : [];
  const all = new Map([...ofPages, ...ofWords, ...ofSeries].map((clip) => [clip.id, clip]));
  const rolling = series ? [...all.values()] : readTwice([...all.values()]);
  const sourceIds = [...new Set(rolling.map(({ sourceId }) => sourceId))];
  const sources = new Map((await db.sources.bulkGet(sourceIds)).map((source) => [source?.id, source]));
  return new Map(
    rolling.flatMap((clip): [Id, Related][] => {
      const source = sources.get(clip.sourceId);
      return source ? [[clip.id, { clip, source, entry: editionEntry(clip, source.fields) }]] : [];
    }),
  );
}

/** Most pages are read once: only what was read in two states, or what the person spoke of, is worth looking at. */
function readTwice(clips: Clip[]): Clip[] {
  const states = new Map<string, Set<string>>();
  for (const { canonicalUrl, snapshotId, sourceId } of clips) {
    const known = states.get(canonicalUrl) ?? new Set();
    states.set(canonicalUrl, known.add(`${snapshotId} ${sourceId}`));
  }
  return clips.filter(({ canonicalUrl, editions }) => editions || (states.get(canonicalUrl)?.size ?? 0) > 1);
}

async function clipsOfSeries(db: RapporteurDatabase, clips: Clip[]): Promise<Clip[]> {
  const all = await db.sources.toArray();
  const own = new Set(clips.map(({ sourceId }) => sourceId));
  const keys = new Set(all.flatMap(({ id, fields }) => (own.has(id) ? (seriesKey(fields) ?? []) : [])));
  if (keys.size === 0) return [];
  const alike = all.filter(({ fields }) => keys.has(seriesKey(fields) ?? '')).map(({ id }) => id);
  return db.clips.where('sourceId').anyOf(alike).toArray();
}
