import { type Candidate, chooseField, neverChosen } from '../capture/candidate';
import { comparable, wordOverlap } from '../capture/word-overlap';
import type { PdfReading } from '../model/pdf-reading';
import type { TextField } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { reversedLetters } from './damage/reversed-letters';
import { isJunkTitle } from './is-junk-title';

/** How far into the first page a title stands. */
const front = 4_000;

/**
 * What a PDF file is called. The title that the file states of itself is believed where its first page says the same words; where the page's
 * large letters say something else, that is offered and the field is in doubt.
 * @param fileName the last part of its address, or the chosen file's name
 */
export function pdfTitle({ info, headings, pages }: PdfReading, tabTitle: string, fileName: string): TextField {
  const page = comparable((pages[0]?.text ?? '').slice(0, front));
  const stated: Candidate<string>[] = [];
  for (const [text, label] of [
    [info.title, 'Title'],
    [info.xmpTitle, 'dc:title'],
  ] as const) {
    const value = labelText(text, 500);
    if (value === '') continue;
    const rank = isJunkTitle(value) ? neverChosen : isOnPage(value, page) ? 1 : 6;
    stated.push({ value, from: 'file-info', label, rank });
  }
  const large: Candidate<string>[] = headings.map((text, index) => {
    const value = labelText(text, 500);
    const rank = index === 0 && !isJunkTitle(value) && reversedLetters(text).length === 0 ? 3 : neverChosen;
    return { value, from: 'heading', label: '', rank };
  });
  const shown = labelText(tabTitle, 500);
  const named = labelText(fileName.replace(/\.pdf$/i, '').replace(/[-_+]+/g, ' '), 500);
  const field = chooseField([
    ...stated,
    ...large,
    ...(shown && !stated.some(({ value }) => value === shown) && comparable(shown) !== comparable(fileName)
      ? [{ value: shown, from: 'document-title' as const, label: 'title', rank: isJunkTitle(shown) ? neverChosen : 7 }]
      : []),
    ...(named ? [{ value: named, from: 'file-name' as const, label: fileName, rank: neverChosen }] : []),
  ]);
  return inDoubt(stated, large) ? { ...field, doubtful: true } : field;
}

function isOnPage(title: string, page: string): boolean {
  const words = comparable(title);
  return words !== '' && ` ${page} `.includes(` ${words} `);
}

/** The file says one thing and its cover another; two ways of writing one thing do not count. */
function inDoubt(stated: Candidate<string>[], large: Candidate<string>[]): boolean {
  const told = stated.filter(({ rank }) => rank < neverChosen);
  const [heading] = large.filter(({ rank }) => rank < neverChosen);
  if (told.some(({ rank }) => rank === 1)) return false;
  if (!heading) return told.length > 0;
  return told.some(({ value }) => wordOverlap(value, heading.value) < 0.6);
}
