import { type Candidate, chooseField, neverChosen } from '../capture/candidate';
import { datedLines, type ShownDate } from '../capture/dated-lines';
import { plainLine } from '../capture/page-lines';
import type { PdfReading } from '../model/pdf-reading';
import type { DateField, PeriodField, TextField } from '../model/source';
import { labelText } from '../sanitize/label-text';
import { pdfDate } from './pdf-date';

/** How many lines of the front may say when. */
const mostLines = 80;
/** A first page with less on it is a cover, and what it leaves unsaid stands on the next. */
const coverLength = 300;

interface PdfDates {
  published: DateField;
  modified: DateField;
  asOf: DateField;
  period: PeriodField;
  edition: TextField;
}

/**
 * The dates of a PDF file, each for what it is. What the program wrote is when the file was made or changed, never when it was published;
 * what stands on the first page is believed where a label says what it is, or where it is the only day there that stands by itself. A month
 * by itself names the edition.
 */
export function pdfDates({ info, pages }: PdfReading): PdfDates {
  const lines = frontOf(pages)
    .split('\n')
    .map((line) => labelText(line, 600))
    .filter(Boolean)
    .slice(0, mostLines);
  const { dates, periods } = datedLines(
    lines.map((text) => plainLine(text, true)),
    null,
  );
  const days = dates.filter(({ role, stands, value }) => role === null && stands && value.length === 10);
  const months = dates.filter(
    ({ role, stands, value, line }) => role === null && value.length === 7 && (stands || onlyDate(lines[line] ?? '')),
  );
  const created = pdfDate(info.created);
  const published = dates.filter(({ role, stands }) => (role === 'published' || role === 'original') && stands);
  return {
    published: chooseField([
      ...candidates(published, 'label', 1),
      ...candidates(days, 'byline', 2),
      ...candidates(months, 'byline', neverChosen),
      ...(created ? [stated(created, 'CreationDate', neverChosen)] : []),
    ]),
    modified: chooseField([
      ...candidates(
        dates.filter(({ role, stands }) => role === 'modified' && stands),
        'label',
        1,
      ),
      ...[[pdfDate(info.modified), 'ModDate', 2] as const, [created, 'CreationDate', 3] as const].flatMap(
        ([value, label, rank]) => (value ? [stated(value, label, rank)] : []),
      ),
    ]),
    asOf: chooseField(
      candidates(
        dates.filter(({ role }) => role === 'as-of'),
        'label',
        1,
      ),
    ),
    period: chooseField(
      periods.map(({ value, label }) => ({
        value,
        label,
        from: 'label' as const,
        rank: new Set(periods.map((each) => JSON.stringify(each.value))).size > 1 ? neverChosen : 1,
      })),
    ),
    edition: editionOf(months, lines),
  };
}

/** The text of the first page, and of the second where that is a cover. */
function frontOf([first, second]: PdfReading['pages']): string {
  const cover = first?.text ?? '';
  return cover.length < coverLength ? `${cover}\n${second?.text ?? ''}` : cover;
}

/** Of dates that disagree none is believed, nor one that can be read in two ways. */
function candidates(dates: ShownDate[], from: 'label' | 'byline', rank: number): Candidate<string>[] {
  const differ = new Set(dates.map(({ value }) => value)).size > 1;
  return dates.flatMap(({ value, or, label }) => [
    { value, from, label, rank: differ || or ? neverChosen : rank },
    ...(or ? [{ value: or, from, label, rank: neverChosen }] : []),
  ]);
}

const stated = (value: string, label: string, rank: number): Candidate<string> => ({
  value,
  from: 'file-info',
  label,
  rank,
});

const numbered =
  /(?:^|[\s(])((?:issue|edition|update|sitrep|situation report|numéro|número|édition|edición|bulletin)\s*(?:(?:no\.?|n[°º]|#)\s*)?\d{1,4}|(?:first|second|third|fourth|fifth|\d{1,2}(?:st|nd|rd|th))\s+edition|version\s+\d+(?:\.\d+)*)(?=$|[\s).,|:;–-])/iu;

/** "June 2018" by itself, "Issue 12", "Third edition". */
function editionOf(months: ShownDate[], lines: string[]): TextField {
  const found: Candidate<string>[] = lines.slice(0, 30).flatMap((line) => {
    const value = line.length <= 120 ? numbered.exec(line)?.[1] : undefined;
    return value ? [{ value, from: 'heading' as const, label: '', rank: 1 }] : [];
  });
  for (const { line } of months) {
    const value = lines[line] ?? '';
    if (onlyDate(value)) found.push({ value, from: 'heading', label: '', rank: 2 });
  }
  for (const rank of [1, 2]) {
    const rivals = found.filter((each) => each.rank === rank);
    if (new Set(rivals.map(({ value }) => value.toLowerCase())).size > 1)
      for (const rival of rivals) rival.rank = neverChosen;
  }
  return chooseField(found);
}

/** Hardly more than the month and the year. */
const onlyDate = (line: string) => line.length <= 24 && /(?:19|20)\d\d/.test(line);
