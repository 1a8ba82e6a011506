import { relative } from 'node:path';
import { findDocuments } from './find-documents';
import { measureDocument } from './measure-document';
import type { Measured } from './measured';
import type { Outcome } from './outcome';

export interface ScoredDocument {
  /** From where the command was called. */
  path: string;
  measured: Measured[];
}

/** Reads every document of a folder and measures it against its truth. */
export async function scoreFolder(folder: string, read: (path: string) => Promise<Outcome>): Promise<ScoredDocument[]> {
  const scored: ScoredDocument[] = [];
  for (const { path, truth } of findDocuments(folder))
    scored.push({ path: relative('', path), measured: measureDocument(truth, await read(path)) });
  return scored;
}
