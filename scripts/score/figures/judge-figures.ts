import { foldText } from '../../../lib/language/fold-text';
import type { FoundFigure } from '../../../lib/model/found-figure';
import type { TrueFigure } from './figure-truth';

/** What became of the figures of one text. */
export interface Judged {
  truth: number;
  found: number;
  /** Value and unit are right. */
  right: number;
  /** For each fact that the truth states: how many right, of how many. */
  facts: Map<string, [number, number]>;
  /** Numbers that are no figures, and how many of them were taken for one. */
  traps: number;
  trapped: number;
  wrong: string[];
}

const counts = new Set(['persons', 'households', 'events', 'applications', 'decisions', 'places', 'items', 'number']);
const facts = ['what', 'place', 'period', 'asOf', 'basis', 'qualifier', 'status', 'roundedTo', 'partOf'] as const;

/** Holds found figures against the true ones. A figure is right where value and unit are; its other facts are told only of such. */
export function judgeFigures(
  found: readonly FoundFigure[],
  truth: readonly TrueFigure[],
  traps: readonly string[] = [],
): Judged {
  const judged: Judged = {
    truth: truth.length,
    found: found.length,
    right: 0,
    facts: new Map(),
    traps: traps.length,
    trapped: 0,
    wrong: [],
  };
  const taken = new Map<FoundFigure, number>();
  const pairs = truth.map((figure, index) => {
    const pair = found.find((each) => !taken.has(each) && isRight(each, figure));
    if (pair) taken.set(pair, index);
    else judged.wrong.push(`missed ${figure.value} ${figure.unit}`);
    return pair;
  });
  pairs.forEach((pair, index) => {
    const figure = truth[index];
    if (!figure) return;
    if (pair) judged.right += 1;
    for (const fact of facts) {
      if (figure[fact] === undefined) continue;
      const [right, all] = judged.facts.get(fact) ?? [0, 0];
      const isSo = pair !== undefined && sameFact(fact, pair, figure, (at) => taken.get(found[at] ?? pair) ?? -1);
      judged.facts.set(fact, [right + (isSo ? 1 : 0), all + 1]);
      if (pair && !isSo)
        judged.wrong.push(
          `${figure.value}: ${fact} is ${JSON.stringify(pair[fact])}, not ${JSON.stringify(figure[fact])}`,
        );
    }
  });
  for (const each of found) {
    if (taken.has(each)) continue;
    const isTrap = traps.some((trap) => each.printed === trap || each.printed.replace(/^[-−–]/, '') === trap);
    if (isTrap) judged.trapped += 1;
    judged.wrong.push(`${isTrap ? 'trapped by' : 'needless'} ${each.printed} (${each.value} ${each.unit})`);
  }
  return judged;
}

function isRight(found: FoundFigure, { value, unit, cell }: TrueFigure): boolean {
  const { stands } = found;
  if (cell && !(stands.in === 'cell' && stands.row === cell[0] && stands.column === cell[1])) return false;
  const near = Math.abs(found.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
  return near && (found.unit === unit || (unit === 'number' && counts.has(found.unit)));
}

const words = (text: string) =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Of words, all that the truth says must be said; of a place, these very words. */
function sameFact(
  fact: (typeof facts)[number],
  found: FoundFigure,
  truth: TrueFigure,
  truthOf: (at: number) => number,
): boolean {
  if (fact === 'what') return words(truth.what ?? '').every((word) => words(found.what).includes(word));
  if (fact === 'place') return words(found.place).join(' ') === words(truth.place ?? '').join(' ');
  if (fact === 'partOf') return (found.partOf === null ? null : truthOf(found.partOf)) === truth.partOf;
  if (fact !== 'period') return found[fact] === truth[fact];
  const stated = truth.period ?? null;
  return stated === null || found.period === null
    ? stated === found.period
    : stated.start === found.period.start && stated.end === found.period.end;
}
