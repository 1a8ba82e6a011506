import { handOutWords } from '../../../lib/words/hand-out-words';

/** What the briefing can be made into a file of, by groups as the page shows them. */
export const fileFormats = {
  docx: { extension: 'docx', mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  html: { extension: 'html', mime: 'text/html;charset=utf-8' },
  markdown: { extension: 'md', mime: 'text/markdown;charset=utf-8' },
  xlsx: { extension: 'xlsx', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  figuresCsv: { extension: 'csv', mime: 'text/csv;charset=utf-8' },
  actionsCsv: { extension: 'csv', mime: 'text/csv;charset=utf-8' },
  clipsCsv: { extension: 'csv', mime: 'text/csv;charset=utf-8' },
  csl: { extension: 'json', mime: 'application/vnd.citationstyles.csl+json' },
  ris: { extension: 'ris', mime: 'application/x-research-info-systems' },
  bibtex: { extension: 'bib', mime: 'application/x-bibtex;charset=utf-8' },
  evidencePack: { extension: 'zip', mime: 'application/zip' },
} as const;
export type FileFormat = keyof typeof fileFormats;

/** What the page offers, in its order. */
export const groups = [
  { title: handOutWords.document, formats: ['docx', 'html', 'markdown', 'print', 'copyRich', 'copyText'] },
  { title: handOutWords.pack, formats: ['evidencePack'] },
  { title: handOutWords.tables, formats: ['xlsx', 'figuresCsv', 'actionsCsv', 'clipsCsv'] },
  { title: handOutWords.sources, formats: ['csl', 'ris', 'bibtex'] },
] as const;
export type Format = (typeof groups)[number]['formats'][number];
