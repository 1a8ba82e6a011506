import { foldAt } from './fold-at';
import { isLabel, isNamed, isNoName } from './is-named';
import { countryOf, knownLength } from './known-places';
import { leadOf, type NameKind } from './lead-of';
import { listEnd } from './list-end';
import { type NameRun, nameRun } from './name-run';
import { article, auxiliary, direction, isOfStateWord } from './place-words';
import type { Token } from './token';

export interface LatinPlace extends NameRun {
  kind: NameKind;
}

/** The place that a name in Latin letters is, judged by the words around it; null where nothing says that it is one. */
export function latinPlace(tokens: readonly Token[], index: number): LatinPlace | null {
  const token = tokens[index];
  if (!token) return null;
  if (countryOf(token.fold)) return ofState(tokens, index);
  const length = knownLength(tokens, index);
  if (length > 0) {
    const to = index + length;
    const from = withDirection(tokens, index);
    const kind = isDonor(tokens, to) ? 'elsewhere' : (leadOf(tokens, from) ?? 'inside');
    return { from, to: routeEnd(tokens, to), kind };
  }
  // "Le Tchad accueille"
  if (article.test(token.fold) && knownLength(tokens, index + 1) > 0) return null;
  const run = nameRun(tokens, index);
  if (!run) return null;
  const kind = kindOf(tokens, index, run);
  if (kind === null) return inList(tokens, run);
  if (kind === 'elsewhere') return { ...run, kind };
  return { from: withDirection(tokens, run.from), to: routeEnd(tokens, run.to), kind };
}

/** "Kaya et Djibo ont reçu", "Basra, Najaf and Duhok: 1,105": what is said of all is said of the first. */
function inList(tokens: readonly Token[], run: NameRun): LatinPlace | null {
  const all = { ...run, to: listEnd(tokens, run.to, true) };
  return all.to > run.to && !isNoName(tokens, run) && isNamed(tokens, all) ? { ...all, kind: 'inside' } : null;
}

/** "Greek authorities", "the Libyan coast": the country. */
function ofState(tokens: readonly Token[], index: number): LatinPlace | null {
  const isState = [1, 2, 3].some((step) => isOfStateWord(foldAt(tokens, index + step)));
  return isState ? { from: index, to: index + 1, kind: 'inside' } : null;
}

function kindOf(tokens: readonly Token[], index: number, run: NameRun): NameKind | null {
  const lead = leadOf(tokens, index);
  const isPlain = !isNoName(tokens, run);
  if (
    lead === 'elsewhere' &&
    /^(?:by|par|por|with|que)$/.test(foldAt(tokens, index - 1)) &&
    isPlain &&
    isLabel(tokens, run)
  )
    return 'inside';
  if (lead !== null) return lead;
  return isPlain && isNamed(tokens, run) ? 'inside' : null;
}

/** "eastern Chad", "north-west Syria", "Port Sudan", "est du Tchad". */
function withDirection(tokens: readonly Token[], index: number): number {
  if (direction.test(foldAt(tokens, index - 1))) return index - 1;
  const of = article.test(foldAt(tokens, index - 1)) ? index - 2 : index - 1;
  return /^(?:du|de|del|of)$/.test(foldAt(tokens, of)) && direction.test(foldAt(tokens, of - 1)) ? of - 1 : index;
}

/** "Japan has contributed": the money is not there. */
function isDonor(tokens: readonly Token[], to: number): boolean {
  const verb = auxiliary.test(foldAt(tokens, to)) ? to + 1 : to;
  return /^(?:contribu|pledg|donat|donn?[eo]|verse|finan[cz]|aport|promet|promi)/.test(foldAt(tokens, verb));
}

/** "Western Balkan route" */
function routeEnd(tokens: readonly Token[], to: number): number {
  return /^routes?$/.test(foldAt(tokens, to)) ? to + 1 : to;
}
