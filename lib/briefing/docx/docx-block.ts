import type { FlowBlock } from '../flow/flow';
import type { Draft, Place } from './draft';

/** What stands under one another in a Word file. */
export interface DocxBlock {
  kind: 'paragraph' | 'table';
  xml: string;
}

/** Writes blocks one after another. Whatever holds blocks takes it as an argument, so that the kinds of blocks need not know one another. */
export type WriteBlocks = (blocks: FlowBlock[], draft: Draft, place: Place) => DocxBlock[];

/** The blocks as they stand in the file. */
export function xmlOfBlocks(blocks: DocxBlock[]): string {
  return blocks.map(({ xml }) => xml).join('');
}

/** A paragraph with more at its end. */
export function withEnd({ kind, xml }: DocxBlock, end: string): DocxBlock {
  return { kind, xml: xml.replace(/<\/w:p>$/, () => `${end}</w:p>`) };
}
