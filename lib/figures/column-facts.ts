import { isTotalLabel } from '../tables/is-total-label';
import type { TableColumn } from '../tables/table-data';
import { factorOf } from './factor-of';
import type { FigureContext } from './figure-context';
import { type HeadingFacts, headingFacts } from './heading-facts';
import { tagFacts } from './tag-facts';

/** What a column's headings say, its HXL tag and the caption where they are silent. */
export function columnFacts(column: TableColumn, caption: HeadingFacts, told: FigureContext): HeadingFacts {
  const own = withTag(headingFacts(column.name, told), column.tag);
  const isShare = own.isShare || /^(?:%|per ?cent|percent)/i.test(column.unit);
  const unit = own.unit && own.unit.unit !== 'number' ? own.unit : (caption.unit ?? own.unit);
  const saysWhat = own.unit !== null && own.unit.unit !== 'number';
  // "Total" alone counts what the caption says
  const isTotal = caption.words !== '' && isTotalLabel(own.words) && !own.words.includes(' ');
  const words = saysWhat || isShare ? own.words : [caption.words, isTotal ? '' : own.words].filter(Boolean).join(' – ');
  return {
    ...{ words, unit: unit && { ...unit, factor: factorOf(own.unit, caption.unit) }, isShare, isPlace: own.isPlace },
    measure: own.measure ?? caption.measure,
    place: own.place || caption.place,
    period: own.period ?? (own.asOf === null ? caption.period : null),
    asOf: own.asOf ?? (own.period === null ? caption.asOf : null),
    basis: own.basis ?? caption.basis,
    periodBasis: own.period === null ? caption.periodBasis : own.periodBasis,
    status: own.status ?? caption.status,
  };
}

function withTag(own: HeadingFacts, tag: string): HeadingFacts {
  const { unit, measure } = tagFacts(tag);
  const isSilent = unit !== null && !own.isShare && (own.unit === null || own.unit.unit === 'number');
  return {
    ...own,
    unit: isSilent ? { unit, unitText: '', factor: own.unit?.factor ?? 1 } : own.unit,
    measure: own.measure ?? measure,
  };
}
