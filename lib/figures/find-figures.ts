import type { FoundFigure } from '../model/found-figure';
import { plainDigits } from '../tables/plain-digits';
import type { FigureContext } from './figure-context';

const number =
  /(?<![\p{L}\p{N}#§/.:,-])\d{1,3}(?:[\u00A0\u202F ,.'’٬]\d{3})+(?![\d/:-])|(?<![\p{L}\p{N}#§/.:,-])\d{1,9}(?:[.,]\d{1,3})?(?=\s?%|\s\p{Ll}{3,})/gu;

/** The numbers worth quoting in a text, in the order in which they stand there. */
export function findFigures(text: string, told: FigureContext): FoundFigure[] {
  const plain = plainDigits(text);
  return [...plain.matchAll(number)].flatMap((match): FoundFigure[] => {
    const [digits] = match;
    const value = Number(/[^\d]\d{3}$/.test(digits) ? digits.replace(/\D/g, '') : digits.replace(',', '.'));
    const after = plain.slice(match.index + digits.length, match.index + digits.length + 80);
    if (!Number.isFinite(value) || /^(?:19|20)\d\d$/.test(digits)) return [];
    const isPercent = /^\s?%/.test(after);
    const what = isPercent ? '' : (/^\s((?:\p{L}[\p{L}-]+ ?){1,4})/u.exec(after)?.[1]?.trim() ?? '');
    return [
      {
        stands: { in: 'quote', at: match.index, length: digits.length },
        printed: text.slice(match.index, match.index + digits.length),
        value,
        unit: isPercent ? 'percent' : 'number',
        unitText: isPercent ? '%' : '',
        what,
        measure: null,
        basis: null,
        place: '',
        period: null,
        asOf: told.asOf,
        qualifier: null,
        roundedTo: null,
        status: null,
        partOf: null,
        share: null,
      },
    ];
  });
}
