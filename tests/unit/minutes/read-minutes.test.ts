import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMinutes } from '../../../lib/minutes/read-minutes';
import type { DocumentLine } from '../../../lib/model/minutes-document';
import { minutesReadingSchema } from '../../../lib/model/minutes-reading';
import { documentOfLines } from './document-of';

/** Words that mean something to the reader, so that arbitrary documents reach its branches. */
const words = fc.constantFrom(
  ...[
    'Minutes',
    'Meeting',
    'Present:',
    'Regrets',
    'Absent:',
    'Agenda',
    'Action',
    'Actions',
    'Owner:',
    'Due:',
    'Status',
  ],
  ...[
    'Next meeting',
    'Prochaine réunion',
    'cancelled',
    'Issue',
    'Discussion',
    'Name',
    'UNHCR',
    'IOM,',
    'Ana Ruiz',
    '@ana',
  ],
  ...['@a/b', '(all)', '(UNHCR and IOM)', '1.', '2.', '3 March 2020', '28/05', '2024.7.24', '31/12/99', '14:00-15:30'],
  ...[
    'at Geneva',
    'third Wednesday',
    '11,267',
    '70 %',
    '→',
    'to share',
    'will call',
    'done',
    'by',
    ':',
    '–',
    '#12',
    '\u{1F600}',
  ],
);
const text = fc.oneof(
  { weight: 4, arbitrary: fc.array(words, { maxLength: 7 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);
const cell = fc.record({
  table: fc.nat(2),
  row: fc.nat(4),
  column: fc.nat(4),
  header: fc.boolean(),
});
const line = fc
  .record({
    kind: fc.constantFrom<DocumentLine['kind']>('heading', 'item', 'paragraph', 'rule'),
    depth: fc.nat(6),
    marker: fc.constantFrom('', '1.', '2.', 'a)', '•', '(3)', 'IV.'),
    text,
    bold: fc.boolean(),
    linked: fc.boolean(),
    continues: fc.boolean(),
    checked: fc.constantFrom(null, null, true, false),
    cell: fc.option(cell, { freq: 3 }),
  })
  .map(
    ({ bold, linked, ...given }): Partial<DocumentLine> => ({
      ...given,
      depth: given.kind === 'paragraph' ? given.depth : Math.max(1, given.depth),
      strong: bold ? given.text.length : 0,
      links: linked ? [{ start: 0, end: given.text.length, url: 'https://maps.example/' }] : [],
    }),
  );
/** Every other one begins as minutes do, so that it is read as such. */
const head = ['Water meeting minutes, 3 March 2020', 'Present: UNHCR, IOM, Ana Ruiz'];
const documents = fc
  .tuple(fc.array(line, { maxLength: 40 }), fc.boolean(), fc.constantFrom('', 'minutes.md', 'minutes 2020-03-03.docx'))
  .map(([lines, headed, name]) => documentOfLines(headed ? [...head, ...lines] : lines, name));

describe('whatever the lines', () => {
  it('a reading fits its schema, and stays within the document', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reading = minutesReadingSchema.parse(readMinutes(document));
        const count = document.lines.length;
        for (const meeting of reading.kind === 'neither' ? [] : reading.meetings) {
          const { title, series, date, startTime, endTime, place, issued, next } = meeting;
          const values = [title, series, date, startTime, endTime, place, issued, next];
          const inItems = meeting.items.flatMap(({ subItems, links, figures }) => [...subItems, ...links, ...figures]);
          const stated = [...values, ...meeting.attendance, ...meeting.sections, ...meeting.actions, ...inItems];
          for (const { line } of stated) expect(line ?? 0).toBeLessThan(Math.max(1, count));
          for (const { line, end } of meeting.items) expect(line < end && end <= count).toBe(true);
          for (const { item } of meeting.actions) expect(item ?? -1).toBeLessThan(meeting.items.length);
        }
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('items lie in order and do not overlap', () => {
    fc.assert(
      fc.property(documents, (document) => {
        const reading = readMinutes(document);
        for (const { items } of reading.kind === 'neither' ? [] : reading.meetings)
          items.forEach(({ line }, index) => {
            expect(line).toBeGreaterThanOrEqual(items[index - 1]?.end ?? 0);
          });
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('the same document gives the same reading', () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(readMinutes(document)).toEqual(readMinutes(structuredClone(document)));
      }),
      { numRuns: 50 },
    );
  }, 60_000);
});

it('an empty document is nothing', () => {
  expect(readMinutes(documentOfLines([]))).toEqual({ kind: 'neither' });
});
