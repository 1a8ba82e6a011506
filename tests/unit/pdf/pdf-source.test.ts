import { expect, test } from 'vitest';
import { isJunkTitle } from '../../../lib/pdf/is-junk-title';
import { pdfDate } from '../../../lib/pdf/pdf-date';
import { pdfSource } from '../../../lib/pdf/pdf-source';
import { readingOf } from './readings';

const url = 'https://river.example/download/65373';
const names = { tab: '65373', file: '65373' };
const cover = 'River Office\nArrivals by the river\nJune 2018\nFigures as of 30 June 2018 unless stated otherwise';

test('a title that the file states and its first page shows is believed', () => {
  const { title } = pdfSource(
    readingOf([cover], { headings: ['Arrivals by the river'], info: { title: 'Arrivals by the river' } }),
    url,
    names,
  );
  expect(title.chosen).toEqual({ value: 'Arrivals by the river', from: 'file-info', label: 'Title' });
  expect(title.doubtful).toBeUndefined();
});

test('junk is never a title; the large letters of the first page are', () => {
  for (const junk of [
    'Microsoft Word - draft.docx',
    'untitled',
    'Factsheet_June2018_final',
    'Layout 1',
    'report.indd',
  ]) {
    const { title } = pdfSource(
      readingOf([cover], { headings: ['Arrivals by the river'], info: { title: junk } }),
      url,
      { ...names, tab: junk },
    );
    expect(title.chosen).toEqual({ value: 'Arrivals by the river', from: 'heading', label: '' });
    expect(title.others.map(({ value }) => value)).toContain(junk);
  }
});

test('where the file and its cover say different things, the field is in doubt and offers both', () => {
  const { title } = pdfSource(
    readingOf([cover], { headings: ['Arrivals by the river'], info: { title: 'Winter supplies in the hills' } }),
    url,
    names,
  );
  expect(title.doubtful).toBe(true);
  expect(title.chosen?.value).toBe('Arrivals by the river');
  expect(title.others.map(({ value }) => value)).toContain('Winter supplies in the hills');
});

test('the name of a file is no title, only an offer', () => {
  const { title } = pdfSource(readingOf(['some text']), 'https://river.example/a/river-report.pdf', {
    tab: 'river-report.pdf',
    file: 'river-report.pdf',
  });
  expect(title.chosen).toBeNull();
  expect(title.others).toEqual([{ value: 'river report', from: 'file-name', label: 'river-report.pdf' }]);
});

test('dates are what they say they are, and what a program wrote is never the day of publication', () => {
  const { published, modified, asOf, edition } = pdfSource(
    readingOf([cover], { info: { created: 'D:20180702101500Z', modified: "D:20180703111500+02'00'" } }),
    url,
    names,
  );
  expect(asOf.chosen).toMatchObject({ value: '2018-06-30', from: 'label' });
  expect(edition.chosen).toMatchObject({ value: 'June 2018' });
  expect(modified.chosen).toEqual({ value: '2018-07-03', from: 'file-info', label: 'ModDate' });
  expect(published.chosen).toBeNull();
  expect(published.others).toContainEqual({ value: '2018-07-02', from: 'file-info', label: 'CreationDate' });
});

test('a labelled day of publication is taken, two that differ are not', () => {
  const one = pdfSource(
    readingOf([
      'Arrivals\nPublished: 12 July 2018\nText of 3 June 2018 in a long sentence follows here, and it goes on and on until it is long.',
    ]),
    url,
    names,
  );
  expect(one.published.chosen).toMatchObject({ value: '2018-07-12', from: 'label' });
  const two = pdfSource(readingOf(['Arrivals\n12 July 2018\n14 July 2018']), url, names);
  expect(two.published.chosen).toBeNull();
  expect(two.published.others.map(({ value }) => value)).toEqual(['2018-07-12', '2018-07-14']);
});

test('the name of a computer’s owner is no producer, one that the first page shows is', () => {
  const of = (author: string) => pdfSource(readingOf([cover], { info: { author } }), url, names).producer;
  expect(of('River Office').chosen).toMatchObject({ value: ['River Office'], from: 'file-info' });
  expect(of('jsmith').chosen).toBeNull();
  expect(of('jsmith').others).toEqual([{ value: ['jsmith'], from: 'file-info', label: 'Author' }]);
  expect(of('User').chosen).toBeNull();
});

test('the language of somebody’s program is not believed against the words', () => {
  const french =
    'Les arrivées par la rivière ont augmenté de moitié depuis le mois de juin, et les autorités de la ville ont ouvert un deuxième centre pour les familles qui sont arrivées.';
  expect(pdfSource(readingOf([french], { info: { language: 'fr-FR' } }), url, names).language.chosen?.value).toBe(
    'fr-FR',
  );
  expect(pdfSource(readingOf([french], { info: { language: 'en-US' } }), url, names).language.chosen).toBeNull();
});

test('a PDF date is the day where the file was made; what is none is none', () => {
  expect(pdfDate("D:20180630235959-05'00'")).toBe('2018-06-30');
  expect(pdfDate('2018-06-30T10:00:00Z')).toBe('2018-06-30');
  expect(pdfDate('D:201806')).toBe('2018-06');
  for (const text of ['', 'D:20181340', 'D:19000101', 'yesterday', 'D:20180231']) expect(pdfDate(text)).toBeNull();
});

test('a title of one plain word, or of several, is no junk', () => {
  for (const title of ['Displacement', 'Arrivals by the river', 'Q2 update: the river'])
    expect(isJunkTitle(title)).toBe(false);
});
