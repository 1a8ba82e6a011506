import { bareSource } from '../capture/bare-source';
import { chooseField, neverChosen } from '../capture/candidate';
import { guessLanguage, languageTag } from '../capture/read-language';
import { comparable } from '../capture/word-overlap';
import type { PdfReading } from '../model/pdf-reading';
import type { NamesField, SourceFields, TextField } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { pdfDates } from './pdf-dates';
import { pdfTitle } from './pdf-title';

/** Names that belong to a computer and not to an author. */
const noAuthor =
  /^(?:user|users|admin|administrator|owner|author|unknown|default|windows user|microsoft office user|microsoft|adobe|[a-z]+\d+|.*@.*|.{1,2})$/i;

/**
 * What a citation needs of a PDF file, each value with where it was read. A name that the file states counts as its producer's only where the
 * first page says it too: mostly it is whoever's computer it was made on.
 * @param url where it was found, http or https
 * @param names what its tab and the file itself are called
 */
export function pdfSource(reading: PdfReading, url: string, names: { tab: string; file: string }): SourceFields {
  const bare = bareSource(url, '');
  const { info, pages } = reading;
  const page = comparable(pages[0]?.text ?? '');
  return {
    ...bare,
    ...pdfDates(reading),
    type: 'report',
    title: pdfTitle(reading, names.tab, names.file),
    producer: producer(info.author, page),
    publisher: stated(info.publisher, 'dc:publisher'),
    language: language(reading),
    files: [{ url: bare.url, label: names.file.slice(0, 300), format: 'PDF' }],
  };
}

function producer(author: string, page: string): NamesField {
  const value = labelText(author, 300);
  if (value === '') return { chosen: null, others: [] };
  const stands = ` ${page} `.includes(` ${comparable(value)} `);
  return chooseField([
    { value: [value], from: 'file-info', label: 'Author', rank: stands && !noAuthor.test(value) ? 1 : neverChosen },
  ]);
}

function stated(text: string, label: string): TextField {
  const value = labelText(text, 300);
  return { chosen: value ? { value, from: 'file-info', label } : null, others: [] };
}

/** Programs write the language of their own menus into files, so it is not believed against the words. */
function language({ info, pages }: PdfReading): TextField {
  const value = languageTag(info.language);
  const guessed = guessLanguage(
    pages
      .slice(0, 3)
      .map(({ text }) => text)
      .join('\n'),
  );
  if (value === '') return { chosen: null, others: [] };
  const doubted = guessed !== null && !value.toLowerCase().startsWith(guessed);
  return chooseField([{ value, from: 'file-info', label: '/Lang', rank: doubted ? neverChosen : 1 }]);
}
