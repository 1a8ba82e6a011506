import type { DocumentResult } from '../../../lib/documents/document-result';
import { readHtml } from '../../../lib/documents/read-html';
import { readMarkdown } from '../../../lib/documents/read-markdown';
import { readText } from '../../../lib/documents/read-text';
import { readMinutes } from '../../../lib/minutes/read-minutes';
import type { DocumentLine, MinutesDocument } from '../../../lib/model/minutes-document';
import { type MeetingReading, type MinutesReading, minutesReadingSchema } from '../../../lib/model/minutes-reading';

/** Markdown as a document; `fileName` is where a date may stand too. */
export function documentOf(markdown: string, fileName = 'document.md'): MinutesDocument {
  return given(readMarkdown(markdown, { fileName }));
}

export function documentOfHtml(html: string, fileName = 'document.html'): MinutesDocument {
  return given(readHtml(html, { fileName }));
}

export function documentOfText(text: string, fileName = 'document.txt'): MinutesDocument {
  return given(readText(text, { fileName }));
}

/** A document of paragraphs, or of lines that say more of themselves. */
export function documentOfLines(lines: (string | Partial<DocumentLine>)[], fileName = ''): MinutesDocument {
  return {
    title: '',
    fileName,
    address: null,
    lines: lines.map((line) => lineOf(typeof line === 'string' ? { text: line } : line)),
  };
}

export function lineOf(line: Partial<DocumentLine>): DocumentLine {
  return {
    kind: 'paragraph',
    depth: 0,
    marker: '',
    text: '',
    strong: 0,
    links: [],
    continues: false,
    checked: null,
    cell: null,
    ...line,
  };
}

/** What is read of a document, once it has passed the schema. */
export function readingOf(document: MinutesDocument): MinutesReading {
  return minutesReadingSchema.parse(readMinutes(document));
}

/** The one meeting of minutes in Markdown; fails where they are read as something else. */
export function meetingOf(document: MinutesDocument | string): MeetingReading {
  const reading = readingOf(typeof document === 'string' ? documentOf(document) : document);
  if (reading.kind === 'neither') throw new Error('read as neither minutes nor an agenda');
  const [meeting, second] = reading.meetings;
  if (!meeting || second) throw new Error(`read as ${reading.meetings.length} meetings`);
  return meeting;
}

function given(result: DocumentResult): MinutesDocument {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.document;
}
