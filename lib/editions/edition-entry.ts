import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import { sameAddresses } from '../model/same-addresses';
import type { SourceFields } from '../model/source';
import { type MaskedToken, maskedTokens } from './masked-tokens';

/** What of a clip tells whether it is an edition of another. */
export interface EditionEntry {
  id: Id;
  kind: 'excerpt' | 'table' | 'page' | 'image';
  /** Of the page, the same for all addresses under which it is met. */
  address: string;
  /** The page as it was when this was last seen on it. */
  snapshotId: Id | null;
  /** When it was last seen: of a page that went back to what it said before, that is the newer edition. */
  clippedAt: Instant;
  fields: SourceFields;
  /** The quote; what a page says of itself; the caption of a picture. */
  words: string;
  tokens: MaskedToken[];
  /** A table's rows, header rows first. */
  cells: string[][];
  caption: string;
  /** Of a picture that has an address: that, and which picture it showed. */
  picture: { address: string; imageId: Id } | null;
  /** What the person said of it and others. */
  said: NonNullable<Clip['editions']>;
}

/** Longer quotes are held against nothing. */
const longest = 5_000;

/** When and how a clip was last seen on its page. */
export interface LastSeen {
  seenAt: Instant;
  snapshotId: Id | null;
  /** What the page said of itself then. */
  fields: SourceFields;
}

/** @returns null for what cannot be another edition of anything, and for quotes that are too long to be one statement */
export function editionEntry(clip: Clip, { seenAt, snapshotId, fields }: LastSeen): EditionEntry | null {
  const { content } = clip;
  const [address = clip.canonicalUrl] = sameAddresses(clip.canonicalUrl);
  const common = {
    ...{ id: clip.id, address, snapshotId, clippedAt: seenAt, fields, said: clip.editions ?? [] },
    ...{ cells: [], caption: '', picture: null },
  };
  switch (content.kind) {
    case 'excerpt': {
      const words = content.quote;
      if (words.length > longest) return null;
      return { ...common, kind: 'excerpt', words, tokens: maskedTokens(words) };
    }
    case 'table': {
      const cells = [...content.header, ...content.rows];
      return { ...common, kind: 'table', words: content.quote, tokens: [], cells, caption: content.caption };
    }
    case 'page': {
      const words = content.description.slice(0, longest);
      return { ...common, kind: 'page', words, tokens: maskedTokens(words) };
    }
    case 'image': {
      if (content.target === null) return null;
      const words = (content.caption || content.alt).slice(0, longest);
      const picture = { address: content.target, imageId: content.imageId };
      return { ...common, kind: 'image', words, tokens: maskedTokens(words), picture };
    }
    case 'link':
      return null;
  }
}
