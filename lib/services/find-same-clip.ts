import type { Clip } from '../model/clip';
import type { SourceFields } from '../model/source';
import { clipsWithHash } from '../store/clip-queries';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { sameValue } from '../store/same-value';
import type { PreparedClip } from './prepare-clip';

/**
 * The clip of the very same thing that is kept already; null where there is none. The same words count wherever they stand on the
 * page, unless they are so few that they may be another cell of its table; a picture is the same by its bytes; a page is the same
 * as long as it says the same of itself, dates included. Of several, the latest.
 */
export async function findSameClip(db: RapporteurDatabase, prepared: PreparedClip): Promise<Clip | null> {
  const alike = await clipsWithHash(db, prepared.alikeHashes);
  for (const clip of alike.reverse()) if (await isSame(db, clip, prepared)) return clip;
  return null;
}

async function isSame(db: RapporteurDatabase, kept: Clip, { clip, source, image }: PreparedClip): Promise<boolean> {
  const [old, now] = [kept.content, clip.content];
  switch (now.kind) {
    case 'link':
      return true;
    case 'excerpt':
    case 'table':
      return kept.pdfPage?.number === clip.pdfPage?.number && standAlike(kept, clip, now.quote);
    case 'image': {
      if (old.kind !== 'image' || old.fidelity !== now.fidelity) return false;
      return sameValue((await db.images.get(old.imageId))?.bytes, image?.bytes);
    }
    case 'page': {
      const before = await db.sources.get(kept.sourceId);
      return sameValue(old, now) && before !== undefined && saysSameOfItself(before.fields, source.fields);
    }
  }
}

/** A quote of so many words is known by itself; a shorter one by what stands before or behind it too. */
const tellingWords = 5;

function standAlike(kept: Clip, clip: Clip, quote: string): boolean {
  if (quote.trim().split(/\s+/).length >= tellingWords) return true;
  const [before, after] = [surroundings(kept), surroundings(clip)];
  if (!before || !after) return true;
  return before.prefix === after.prefix || before.suffix === after.suffix;
}

function surroundings({ selectors }: Clip) {
  return selectors.find((selector) => selector.type === 'TextQuoteSelector');
}

/** @param before with what the person corrected, which the page itself still says among its `others` */
function saysSameOfItself(before: SourceFields, now: SourceFields): boolean {
  const fields = ['title', 'published', 'asOf', 'period', 'edition'] as const;
  return fields.every((name) => {
    const read = now[name].chosen?.value ?? null;
    const { chosen, others } = before[name];
    const known = [chosen, ...others].flatMap((candidate) => (candidate ? [candidate.value] : []));
    return read === null ? known.length === 0 : known.some((value) => sameValue(value, read));
  });
}
