import type { Clip } from '../model/clip';
import type { Id } from '../model/id';
import type { Instant } from '../model/instant';
import type { SourceFields } from '../model/source';
import { type MaskedToken, maskedTokens } from './masked-tokens';

/** What of a clip tells whether it is an edition of another. */
export interface EditionEntry {
  id: Id;
  kind: 'excerpt' | 'table' | 'page';
  /** Canonical, of the page. */
  address: string;
  snapshotId: Id | null;
  clippedAt: Instant;
  fields: SourceFields;
  /** The quote; what a page says of itself. */
  words: string;
  tokens: MaskedToken[];
  /** A table's rows, header rows first. */
  cells: string[][];
  caption: string;
  /** What the person said of it and others. */
  said: NonNullable<Clip['editions']>;
}

/** Longer quotes are held against nothing. */
const longest = 5_000;

/** @returns null for what has no words of its own, and for quotes that are too long to be one statement */
export function editionEntry(clip: Clip, fields: SourceFields): EditionEntry | null {
  const { content } = clip;
  const common = {
    ...{ id: clip.id, address: clip.canonicalUrl, snapshotId: clip.snapshotId, clippedAt: clip.clippedAt, fields },
    said: clip.editions ?? [],
  };
  switch (content.kind) {
    case 'excerpt': {
      const words = content.quote;
      if (words.length > longest) return null;
      return { ...common, kind: 'excerpt', words, tokens: maskedTokens(words), cells: [], caption: '' };
    }
    case 'table': {
      const cells = [...content.header, ...content.rows];
      return { ...common, kind: 'table', words: content.quote, tokens: [], cells, caption: content.caption };
    }
    case 'page': {
      const words = content.description.slice(0, longest);
      return { ...common, kind: 'page', words, tokens: maskedTokens(words), cells: [], caption: '' };
    }
    default:
      return null;
  }
}
