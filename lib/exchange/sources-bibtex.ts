import { latexText } from './latex-text';
import { type CitedSource, listSetting, type SourceFacts, sourceFacts } from './source-facts';

/**
 * BibTeX itself knows neither web pages nor data sets. `@online` is a web page for Zotero and BibLaTeX, and every style of BibTeX
 * prints it as `@misc`. `@dataset` is only known to BibLaTeX, and Zotero drops such an entry.
 */
const types = { webpage: 'online', article: 'online', report: 'techreport', dataset: 'misc', map: 'misc' } as const;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Sources as BibTeX in UTF-8: institutions and titles in braces of their own, so that neither is parted or put into small letters. */
export function sourcesBibtex(cited: CitedSource[], setting = listSetting): string {
  return sourceFacts(cited, setting).map(entryOf).join('\n');
}

function entryOf(facts: SourceFacts): string {
  const { key, type, title, authors, publisher, foundOn, published, accessed, url, language, notes } = facts;
  const [year = '', month = ''] = published?.split('-') ?? [];
  const isReport = type === 'report';
  const values: [field: string, value: string][] = [
    ['author', braced(authors.map((name) => `{${latexText(name)}}`).join(' and '))],
    ['title', braced(`{${latexText(title)}}`)],
    // BibTeX wants a report to have an institution
    [isReport ? 'institution' : 'publisher', texts(publisher || (isReport ? (authors[0] ?? '') : ''))],
    ['howpublished', texts(foundOn)],
    // `date` stands last: Zotero would put the month in front of it otherwise
    ['year', braced(year)],
    ['month', months[Number(month) - 1] ?? ''],
    ['date', braced(published ?? '')],
    ['url', braced(verbatim(url))],
    ['urldate', braced(accessed)],
    ['language', texts(language)],
    ['note', texts(notes.join('; '))],
  ];
  const fields = values
    .filter(([, value]) => value !== '' && value !== '{}')
    .map(([field, value]) => `  ${field} = ${value},\n`);
  return `@${types[type]}{${key},\n${fields.join('')}}\n`;
}

function texts(text: string): string {
  return braced(latexText(text));
}

function braced(value: string): string {
  return `{${value}}`;
}

/** `\url` prints an address as it stands, so that nothing in it is escaped; signs that would break out are percent-encoded. */
function verbatim(url: string): string {
  return url.replace(/[{}\\^|"<>]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
