import type { Clip } from '../model/clip';
import type { Source } from '../model/source';
import type { FigureContext } from './figure-context';

/** What the source of a clip tells of its numbers. */
export function contextOf(
  { lang, labels = [] }: Pick<Clip, 'lang' | 'labels'>,
  { fields }: Pick<Source, 'fields'>,
): FigureContext {
  return {
    lang: lang || (fields.language.chosen?.value ?? ''),
    published: fields.published.chosen?.value ?? null,
    asOf: fields.asOf.chosen?.value ?? null,
    period: fields.period.chosen?.value ?? null,
    caveats: fields.caveats,
    labels,
  };
}
