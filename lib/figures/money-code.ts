import { moneyCodes, moneyNames, moneyOwners, sharedMoneyNames } from './money-words';
import type { Token } from './token';

const listed = (lines: string) =>
  lines.split('\n').flatMap((line) => {
    const [code = '', ...words] = line.split(' ');
    return words.map((word): [string, string] => [word, code]);
  });

const codes = new Map([
  ...(`${moneyCodes} ${moneyNames}`.match(/\b[A-Z]{3}\b/g) ?? []).map((code): [string, string] => [
    code.toLowerCase(),
    code,
  ]),
  ...listed(moneyNames),
]);
const owners = new Map(listed(moneyOwners));
const shared = new Set(sharedMoneyNames.split(' '));

/** The ISO 4217 code of a currency's sign, name or code; null for other words. */
export function moneyCode({ text, fold, kind, capital }: Token): string | null {
  if (fold.length === 2 && !capital) return null;
  if (kind === 'word' && fold.length === 3 && text !== text.toUpperCase() && codes.get(fold)?.toLowerCase() === fold)
    return null;
  return codes.get(fold) ?? null;
}

/** "Syrian pounds", "francs suisses", "دينارا أردنيا", "dollars" at a token: the code, and the token behind it; null where none stands there. */
export function moneyAt(tokens: readonly Token[], at: number): { code: string; to: number } | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first) return null;
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' && (shared.has(token.fold) || (codes.has(token.fold) && token.fold.length > 3));
  const before = owners.get(first.fold);
  if (before !== undefined && isName(second)) return { code: before, to: at + 2 };
  // "Malawian kwacha": whoever's it is, the name says which.
  const named = second && /^\p{Lu}/u.test(first.text) && isName(second) ? codes.get(second.fold) : undefined;
  if (named !== undefined) return { code: named, to: at + 2 };
  if (isName(first)) {
    const behind = second && owners.get(second.fold);
    if (behind !== undefined) return { code: behind, to: at + 2 };
  }
  const code = moneyCode(first);
  return code === null ? null : { code, to: at + 1 };
}
