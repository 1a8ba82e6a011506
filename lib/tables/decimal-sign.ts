import { type DecimalSign, decimalSignOf, type WrittenNumber } from './written-number';

const pointed =
  /^(?:en|zh|ja|ko|he|hi|bn|ur|ne|si|ta|th|ms|fil|sw|am)(?:-|$)|^(?:de|fr|it)-(?:CH|LI)$|^es-(?:MX|US|GT|HN|NI|PA|PR|SV|DO)$/i;
const withComma =
  /^(?:fr|de|es|it|pt|nl|pl|cs|sk|sl|hr|sr|bs|mk|bg|ro|hu|el|tr|ru|uk|be|da|nb|nn|no|sv|fi|is|et|lv|lt|sq|hy|ka|az|kk|id|vi|ca|gl|eu)(?:-|$)/i;

/** Which sign parts decimals in a language; null where its writers use both. */
export function decimalSignIn(lang: string): DecimalSign | null {
  return pointed.test(lang) ? '.' : withComma.test(lang) ? ',' : null;
}

/** What the numbers say that can only be read one way; null where there are none, or they say both. */
export function decimalSignOfAll(numbers: readonly WrittenNumber[]): DecimalSign | null {
  const said = new Set(numbers.map(decimalSignOf));
  if (said.has('.') === said.has(',')) return null;
  return said.has('.') ? '.' : ',';
}

/**
 * Which sign parts decimals in a column: what its other numbers say, else what those of the table (or else the language of the
 * page) and its own whole numbers agree on. Null where nothing tells or they say different things: it is better not to know than to be a thousand times off.
 */
export function decimalSignFor(
  column: readonly WrittenNumber[],
  table: DecimalSign | null,
  lang: string,
): DecimalSign | null {
  const own = decimalSignOfAll(column);
  if (own) return own;
  const says = column.map(decimalSignOf);
  if (says.includes('.') || says.includes(',')) return null;
  const around = table ?? decimalSignIn(lang);
  const open = new Set(
    column.filter((each) => decimalSignOf(each) === 'either').map(({ separators }) => separators[0]),
  );
  const whole = column.filter(({ separators, stretches }) => separators.length === 0 && stretches[0] !== '0').length;
  // whole numbers beside it, without decimals of their own, say that it is whole too
  const byNeighbours = whole < 2 || open.size !== 1 ? null : open.has('.') ? ',' : '.';
  return byNeighbours && around && byNeighbours !== around ? null : (byNeighbours ?? around);
}
