import { canonicalJson } from '../model/canonical-json';
import { type CaptureDraft, captureDraftSchema } from '../model/capture-draft';
import type { Clip } from '../model/clip';
import type { ClipContent } from '../model/clip-content';
import type { Id } from '../model/id';
import type { Refusal } from '../model/refusal';
import { sameAddresses } from '../model/same-addresses';
import type { Snapshot } from '../model/snapshot';
import type { Source } from '../model/source';
import type { StoredImage } from '../model/stored-image';
import { marksOfContacts } from '../privacy/contact-marks';
import { holdsContacts } from '../privacy/holds-contacts';
import { saidByPage } from '../privacy/said-by-link';
import { unturned } from '../sanitize/unturned';
import { refuse } from '../store/refuse';
import type { Stamps } from '../store/stamps';
import { bytesOfBase64 } from './bytes-of-base64';
import { contentHash } from './content-hash';
import { gzip } from './gzip';
import { sha256 } from './sha256';

/** Everything a draft becomes, before the store is asked what of it is already there. */
export interface PreparedClip {
  clip: Clip;
  source: Source;
  snapshot: Snapshot | null;
  image: StoredImage | null;
  /** What the very same would be known by under each address of the page. */
  alikeHashes: string[];
}

/** 20 MB of bytes, in the four characters for three bytes of base64. */
const longestBase64 = Math.ceil(20_000_000 / 3) * 4;

/** Hashes and compresses a draft, and marks it for the contacts of persons where it holds any. It runs before the transaction, which may wait for nothing but the database. */
export async function prepareClip(clipId: Id, untrusted: unknown, stamps: Stamps): Promise<PreparedClip | Refusal> {
  const parsed = captureDraftSchema.safeParse(untrusted);
  if (!parsed.success) return refuse('unreadable-draft');
  const draft = parsed.data;
  const now = stamps.now();
  const made = contentOf(draft, stamps);
  if ('reason' in made) return made;
  const fields = unturned(draft.source);
  const source = {
    id: stamps.newId(),
    fingerprint: await sha256(canonicalJson(fields)),
    fields,
    firstReadAt: now,
  };
  const snapshot = draft.snapshot && {
    id: stamps.newId(),
    canonicalUrl: draft.source.url,
    sha256: await sha256(draft.snapshot.text),
    takenAt: now,
    gzip: await gzip(draft.snapshot.text),
    truncated: draft.snapshot.truncated,
  };
  const clip = {
    id: clipId,
    sourceId: source.id,
    snapshotId: snapshot?.id ?? null,
    content: made.content,
    contentHash: await contentHash(draft.content, draft.source.url),
    pageUrl: draft.pageUrl,
    canonicalUrl: draft.source.url,
    frameUrl: draft.frameUrl,
    pdfPage: draft.pdfPage,
    ...(draft.wording ? { wording: draft.wording } : {}),
    ...(draft.labels ? { labels: draft.labels } : {}),
    ...(draft.dataUrl ? { dataUrl: draft.dataUrl } : {}),
    selectors: draft.selectors,
    fragmentUrl: draft.fragmentUrl,
    lang: draft.lang,
    dir: draft.dir,
    note: '',
    shown: null,
    ...(holdsContacts(made.content, saidByPage(fields.url, fields.title))
      ? marksOfContacts
      : { sensitivity: null, sharing: null }),
    nonAttributable: false,
    typed: '',
    transcribed: false,
    clippedAt: now,
  };
  const addresses = sameAddresses(draft.source.url);
  const alikeHashes = await Promise.all(addresses.map((address) => contentHash(draft.content, address)));
  return { clip, source, snapshot, image: made.image, alikeHashes: [...new Set([clip.contentHash, ...alikeHashes])] };
}

function contentOf(draft: CaptureDraft, stamps: Stamps): { content: ClipContent; image: StoredImage | null } | Refusal {
  if (draft.content.kind !== 'image') return { content: draft.content, image: null };
  const { pixels, ...described } = draft.content;
  if (pixels.from !== 'page') return refuse('image-unreadable');
  if (pixels.base64.length > longestBase64) return refuse('image-too-large');
  const { mime, width, height, base64 } = pixels;
  const image = { id: stamps.newId(), mime, width, height, bytes: bytesOfBase64(base64) };
  return { content: { ...described, imageId: image.id }, image };
}
