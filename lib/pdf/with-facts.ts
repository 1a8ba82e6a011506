import type { Clip } from '../model/clip';
import type { SourceFields } from '../model/source';
import type { PdfFacts } from './pdf-facts';

/** A clip with what its file says of it. What was known stays where the file says nothing. */
export function clipWithFacts(clip: Clip, facts: PdfFacts): Clip {
  const { wording, ...rest } = clip;
  // the whole file tells more than the words alone; what the person has compared stays compared
  const told = wording === 'checked' ? wording : facts.wording;
  return {
    ...rest,
    ...(told ? { wording: told } : {}),
    pdfPage: facts.pdfPage ?? clip.pdfPage,
    fragmentUrl: facts.fragmentUrl ?? clip.fragmentUrl,
    selectors: facts.pdfPage && facts.selectors.length > 0 ? facts.selectors : clip.selectors,
    ...(clip.lang === '' ? { lang: facts.lang, dir: facts.dir } : {}),
  };
}

/** A source with what its file says. What the person has chosen stays, and the file's own words stand beside it. */
export function fieldsWithFacts(fields: SourceFields, read: SourceFields): SourceFields {
  const names = ['title', 'publisher', 'published', 'modified', 'asOf', 'language', 'edition'] as const;
  const kept = Object.fromEntries(names.flatMap((name) => keep(name, fields[name], read[name])));
  return {
    ...read,
    ...kept,
    ...Object.fromEntries(keep('producer', fields.producer, read.producer)),
    ...Object.fromEntries(keep('period', fields.period, read.period)),
    foundOn: fields.foundOn,
    licence: fields.licence,
    caveats: fields.caveats,
    url: fields.url,
    files: fields.files.length > 0 ? fields.files : read.files,
  };
}

interface Field {
  chosen: { from: string } | null;
  others: unknown[];
}

function keep<T extends Field>(name: string, before: T, read: T): [string, T][] {
  if (before.chosen?.from !== 'person') return [];
  return [[name, { ...before, others: read.chosen ? [read.chosen, ...read.others] : read.others }]];
}
