import type { FigureMeasure } from '../model/figure-facts';
import { countedWord } from './counted-word';
import type { Token } from './token';

/** The nearest word that says what was done with what is counted, and the measure that it means. */
export interface VerbRead {
  measure: FigureMeasure;
  at: number;
}

const reach = 14;
const cut = new Set([',', 'and', 'et', 'y', 'و', '(']);
/** Nouns that say what was done as well as verbs do. */
const general: ReadonlySet<FigureMeasure | null> = new Set(['refugees', 'displaced', null]);

/** Looks for it behind the figure, up to the next one, then before it, back to the one before. */
export function verbOf(
  tokens: readonly Token[],
  own: { from: number; to: number },
  last: number,
  next: number,
): VerbRead | null {
  const end = Math.min(next, own.to + reach);
  let at = own.to;
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (!token || endsClause(token) || cut.has(token.fold)) break;
    const said = verbAt(token);
    if (said) return { measure: said, at };
  }
  for (let before = own.from - 1; before >= Math.max(last, own.from - reach); before -= 1) {
    const token = tokens[before];
    if (!token || endsClause(token)) break;
    const said = verbAt(token);
    if (said) return { measure: said, at: before };
  }
  for (; at < end; at += 1) {
    const token = tokens[at];
    if (!token || endsClause(token)) break;
    const said = verbAt(token);
    if (said) return { measure: said, at };
  }
  return null;
}

const endsClause = ({ text }: Token) => text === '.' || text === ';';

function verbAt(token: Token): FigureMeasure | null {
  const said = countedWord(token);
  return said?.unit === null ? said.measure : null;
}

/** The measure of a noun and a verb together: "migrants registered" were registered, "children registered" are children. */
export function measureOf(noun: FigureMeasure | null, verb: FigureMeasure | null): FigureMeasure | null {
  return general.has(noun) && verb !== null ? verb : noun;
}
