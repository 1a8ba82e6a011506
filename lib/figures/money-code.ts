import type { Token } from './token';

const codes = new Map<string, string>([
  ...(
    'USD EUR GBP CHF JOD SYP RSD BAM TRY UAH SDG LBP CAD AUD SEK NOK DKK JPY XAF XOF ETB KES NGN COP MXN PEN INR PKR AFN YER EGP' as const
  )
    .split(' ')
    .map((code): [string, string] => [code.toLowerCase(), code]),
  ...([
    ['$', 'USD'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['¥', 'JPY'],
    ['dollar', 'USD'],
    ['dollars', 'USD'],
    ['dolares', 'USD'],
    ['dolar', 'USD'],
    ['euro', 'EUR'],
    ['euros', 'EUR'],
    ['pounds', 'GBP'],
    ['دولار', 'USD'],
    ['دولارا', 'USD'],
    ['دولارات', 'USD'],
    ['يورو', 'EUR'],
    ['francs', 'XAF'],
    ['pesos', 'COP'],
  ] satisfies [string, string][]),
]);

/** The ISO 4217 code of a currency's sign, name or code; null for other words. */
export function moneyCode({ text, fold, kind }: Token): string | null {
  if (kind === 'word' && fold.length === 3 && text !== text.toUpperCase()) return null;
  return codes.get(fold) ?? null;
}
