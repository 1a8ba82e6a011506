import { crc32 } from '../../exchange/crc32';
import { foldText } from '../../language/fold-text';
import { wordsOf } from '../../language/words-of';
import { canonicalJson } from '../../model/canonical-json';
import type { Clip } from '../../model/clip';
import type { Id } from '../../model/id';
import type { Library, LibraryRecord, LibraryTable } from '../../model/library';
import type { Meeting } from '../../model/meeting';

/** Words from which on a quote is known by itself; a shorter one by what stands around it too. */
const tellingWords = 5;

/**
 * By what a record is known that has another id in another browser; null: by its id alone. What it refers to has the ids of here already.
 * The same page read the same way is one source, the same words of the same page are one clip, the same day of the same series one meeting.
 */
export function recordKeys(library: Library): { [T in LibraryTable]: (record: LibraryRecord<T>) => string | null } {
  const fingerprints = new Map(library.sources.map(({ id, fingerprint }) => [id, fingerprint]));
  const images = new Map(library.images.map((image) => [image.id, image]));
  const imageKey = (id: Id) => {
    const image = images.get(id);
    return image ? [image.mime, image.bytes.length, crc32(image.bytes)].join(' ') : id;
  };
  const none = () => null;
  return {
    meetings: meetingKey,
    topics: ({ meetingId, title }) => `${meetingId} ${wordsOf(title).join(' ') || title.trim()}`,
    actions: ({ meetingId, text }) => `${meetingId} ${wordsOf(text).join(' ') || text.trim()}`,
    sources: ({ fingerprint }) => fingerprint,
    snapshots: ({ sha256, canonicalUrl }) => `${sha256} ${canonicalUrl}`,
    images: none,
    clips: (clip) => [clip.content.kind, clip.contentHash, ...clipDetail(clip, imageKey, fingerprints)].join(' '),
    sightings: none,
    verifications: none,
    tags: ({ clipId, topicId }) => `${clipId} ${topicId}`,
    figures: ({ clipId, stands, printed }) => `${clipId} ${printed} ${canonicalJson(stands)}`,
    briefings: ({ meetingId }) => meetingId,
    briefingVersions: none,
    conflicts: none,
    settings: none,
  };
}

function meetingKey({ date, series, title }: Meeting): string | null {
  if (date === null) return null;
  return series.trim() === '' ? `${date} title ${foldText(title.trim())}` : `${date} series ${foldText(series.trim())}`;
}

function clipDetail(clip: Clip, imageKey: (id: Id) => string, fingerprints: Map<Id, string>): string[] {
  const { content } = clip;
  switch (content.kind) {
    case 'link':
      return [];
    case 'page':
      return [fingerprints.get(clip.sourceId) ?? clip.sourceId];
    case 'image':
      return [content.fidelity, imageKey(content.imageId)];
    case 'excerpt':
    case 'table': {
      const around = clip.selectors.find((selector) => selector.type === 'TextQuoteSelector');
      const isTelling = content.quote.trim().split(/\s+/).length >= tellingWords;
      const place = isTelling ? [] : [around?.prefix ?? '', around?.suffix ?? ''];
      return [String(clip.pdfPage?.number ?? ''), canonicalJson(place)];
    }
  }
}
