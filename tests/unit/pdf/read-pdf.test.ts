import { beforeAll, expect, test } from 'vitest';
import { type PdfReading, pdfReadingSchema } from '../../../lib/model/pdf-reading';
import { makePdf, type PdfPlan } from '../../pdf/make-pdf';
import { giveWithResolvers } from './with-resolvers';

let readPdf: typeof import('../../../lib/pdf/read-pdf')['readPdf'];
beforeAll(async () => {
  giveWithResolvers();
  readPdf = (await import('../../../lib/pdf/read-pdf')).readPdf;
});

const signal = new AbortController().signal;

async function read(plan: PdfPlan): Promise<PdfReading> {
  const answer = await readPdf(makePdf(plan), { signal });
  if (!answer.ok) throw new Error(answer.trouble);
  return pdfReadingSchema.parse(answer.reading);
}

test('pages come in order, with what the file calls them', async () => {
  const { pageCount, pages } = await read({
    pages: [{ lines: ['A foreword'] }, { lines: ['More of it'] }, { lines: ['The report', 'begins here'] }],
    labels: '0 << /S /r >> 2 << /S /D >>',
  });
  expect(pageCount).toBe(3);
  expect(pages).toEqual([
    { label: 'i', text: 'A foreword' },
    { label: 'ii', text: 'More of it' },
    { label: '1', text: 'The report\nbegins here' },
  ]);
});

test('what the file says of itself is there as it stands', async () => {
  const { info, headings } = await read({
    pages: [
      {
        lines: [
          { text: 'Arrivals by the river', size: 24 },
          { text: 'in spring 2018', size: 24 },
          'Some text of the usual size follows, and more of it than there is of the title, as is usual.',
          'A second line of the same kind, so that the size of the body is known from the page.',
        ],
      },
    ],
    info: { Title: 'Arrivals', Author: 'River Office', CreationDate: "D:20180702101500+02'00'", ModDate: 'D:20180703' },
    lang: 'en-GB',
    xmp: '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Arrivals by the river in spring</rdf:li></rdf:Alt></dc:title></rdf:Description></rdf:RDF></x:xmpmeta>',
  });
  expect(info).toEqual({
    title: 'Arrivals',
    xmpTitle: 'Arrivals by the river in spring',
    author: 'River Office',
    publisher: '',
    created: "D:20180702101500+02'00'",
    modified: 'D:20180703',
    language: 'en-GB',
  });
  expect(headings).toEqual(['Arrivals by the river in spring 2018']);
});

test('a file that opens with a password only is told from a damaged one', async () => {
  // Revision 2 of the standard handler, with a password that nobody wrote down.
  const locked = makePdf({
    pages: [{ lines: ['Nobody reads this'] }],
    trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `,
  });
  expect(await readPdf(locked, { signal })).toEqual({ ok: false, trouble: 'protected' });
  const broken = new TextEncoder().encode('%PDF-1.4\nnothing of what should follow');
  expect(await readPdf(broken, { signal })).toEqual({ ok: false, trouble: 'damaged' });
});

test('a file that says it has no pages is damaged', async () => {
  const file = new TextDecoder('latin1').decode(makePdf({ pages: [{ lines: ['One'] }] }));
  const none = Uint8Array.from(file.replace('/Count 1', '/Count 0'), (letter) => letter.charCodeAt(0));
  expect(await readPdf(none, { signal })).toEqual({ ok: false, trouble: 'damaged' });
});

test('a reading that is ended answers with the pages that it has', async () => {
  const ended = new AbortController();
  ended.abort();
  const answer = await readPdf(makePdf({ pages: [{ lines: ['One'] }, { lines: ['Two'] }] }), { signal: ended.signal });
  expect(answer).toMatchObject({ ok: true, reading: { pageCount: 2, pages: [] } });
});
