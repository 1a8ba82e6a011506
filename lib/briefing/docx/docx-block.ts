import type { Paragraph, Table } from 'docx';
import type { FlowBlock } from '../flow/flow';
import type { Draft, Place } from './draft';

/** What stands under one another in a Word file. */
export type DocxBlock = Paragraph | Table;

/** Writes blocks one after another. Whatever holds blocks takes it as an argument, so that the kinds of blocks need not know one another. */
export type WriteBlocks = (blocks: FlowBlock[], draft: Draft, place: Place) => DocxBlock[];
