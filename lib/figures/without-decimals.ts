import type { FigureUnit } from '../model/figure-facts';
import { arabicDecimalSign, decimalSignOf, type WrittenNumber } from '../tables/written-number';

/**
 * A number of persons or households as it was meant: "١٢٫٣٤٥ لاجئ", for nobody counts a part of a person, and the Arabic sign of decimals was typed for that of
 * thousands. It then has a comma there, which may be read both ways, and the person is asked. Any other number, or one of anything else, comes back as it is.
 */
export function withoutDecimals(written: WrittenNumber, unit: FigureUnit): WrittenNumber {
  const grouped: WrittenNumber = { ...written, separators: [','] };
  const isPeople = unit === 'persons' || unit === 'households';
  const isOne = written.separators.length === 1 && written.separators[0] === arabicDecimalSign;
  return isPeople && isOne && decimalSignOf(grouped) === 'either' ? grouped : written;
}
