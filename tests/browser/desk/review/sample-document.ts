import type { Platform } from '../../../../entrypoints/desk/platform';
import type { DocumentLine, MinutesDocument } from '../../../../lib/model/minutes-document';
import type { MeetingReading, MinutesReading } from '../../../../lib/model/minutes-reading';
import { sampleReading } from '../../../unit/desk/review/sample-draft';

const line = (text: string, rest: Partial<DocumentLine> = {}): DocumentLine => ({
  ...{ kind: 'paragraph', depth: 0, marker: '', text, strong: 0, links: [], continues: false },
  ...{ checked: null, cell: null },
  ...rest,
});
const heading = (text: string) => line(text, { kind: 'heading', depth: 2 });
const cell = (text: string, row: number, column: number) =>
  line(text, { cell: { table: 0, row, column, header: row === 0 } });

/** The lines that `sampleReading` was read from. */
export const sampleDocument: MinutesDocument = {
  ...{ title: '', fileName: 'harbour.docx', address: null },
  lines: [
    line('Harbour Group', { kind: 'heading', depth: 1 }),
    line('03/04/2024, 10:00 to 11:30', { strong: 10 }),
    line('Town Hall'),
    line('Present: Port (Bo, Cy), City (Al)'),
    line('Regrets: Union (Di)'),
    heading('Berths'),
    line('Two were closed.'),
    heading('Any other business'),
    heading('Dredging'),
    line('See the plan.', { links: [{ start: 8, end: 12, url: 'https://data.example.org/plan' }] }),
    line('It begins in May and moves 27 tonnes.', { kind: 'item', depth: 1, marker: '•' }),
    cell('Action', 0, 0),
    cell('Share the plan', 1, 0),
    cell('Paint the bollards', 2, 0),
    line('Next meeting: 15 May 2024, 10:00'),
  ],
};

/** A reader that has read already. */
export const readsAs =
  (reading: MinutesReading | MeetingReading = sampleReading, document = sampleDocument): Platform['readMinutes'] =>
  async () => ({
    ok: true,
    document,
    reading: 'kind' in reading ? reading : { kind: 'minutes', meetings: [reading] },
  });
