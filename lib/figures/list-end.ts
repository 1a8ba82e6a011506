import { countryOf, knownLength } from './known-places';
import { nameRun } from './name-run';
import { namesCounted } from './names-counted';
import { counting, hosting, peoples } from './place-words';
import type { Token } from './token';

const and = /^(?:and|et|y|e|&|\/)$/;
/** Every name of a row without an end would else be followed to that end. */
const longest = 40;

/**
 * Behind which word a list of names ends: "Greece, Italy and Spain", "Kabul, Herat and Badghis" are one place; "Kramatorsk, Donetska oblast" is the first.
 * @param first behind the first name
 * @param isSubject whether the list may be what a verb or number behind it is said of: "Sindh and Balochistan reported"
 */
export function listEnd(tokens: readonly Token[], first: number, isSubject = false): number {
  let to = first;
  let at = first;
  for (;;) {
    const isComma = tokens[at]?.text === ',';
    let next = isComma ? at + 1 : at;
    const isLast = and.test(tokens[next]?.fold ?? '');
    if (isLast) next += 1;
    if ((!isComma && !isLast) || at > first + longest) return to;
    if (/^(?:in|en|the|la|el|le|les|los|au|a)$/.test(tokens[next]?.fold ?? '') && !tokens[next]?.capital) next += 1;
    const end = itemEnd(tokens, next, isSubject);
    if (end === null) return to;
    at = end;
    if (isLast) to = end;
  }
}

function itemEnd(tokens: readonly Token[], index: number, mayBeSubject: boolean): number | null {
  const token = tokens[index];
  const length = token?.capital ? knownLength(tokens, index) : 0;
  const run = length > 0 ? { from: index, to: index + length } : nameRun(tokens, index);
  if (!token || !run || namesCounted(token) || countryOf(token.fold) || peoples.test(token.fold)) return null;
  const behind = tokens[run.to];
  if (!behind || mayBeSubject) return run.to;
  const isSubject = hosting.test(behind.fold) || counting.test(behind.fold) || behind.kind === 'number';
  const isCounted = behind.text === '(' && tokens[run.to + 1]?.kind === 'number';
  return isSubject || isCounted ? null : run.to;
}
