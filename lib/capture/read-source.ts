import type { SourceFields } from '../model/source';
import { readPage } from './read-page';
import { sourceOf } from './source-of';

/** Reads who says it, what it is called and when it was published off a page at `url` (http or https), at one go. */
export function readSource(document: Document, url: string): SourceFields {
  return sourceOf(readPage(document, url));
}
