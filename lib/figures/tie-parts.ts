import type { FoundFigure } from '../model/found-figure';
import { everybodyOf } from './everybody-of';
import { listedWith } from './listed-with';
import { nearFigures } from './near-figures';
import type { ReadFigure } from './read-figure';

const sentencesAhead = 3;
const mostParts = 30;
const among =
  /(?:of whom|of which|of them|of these|of those|including|among them|amongst them|dont|parmi (?:eux|elles|lesquel\w{1,12})|y compris|de los cuales|de las cuales|de ellos|de ellas|entre ellos|entre ellas|incluid\w{1,12}|incluyendo|من بينهم|بينهم|منهم|منها|بما في ذلك)(?: \S+){0,3}$/;
const outOf =
  /^(?:of (?:them|whom|which|these|those)|entre (?:eux|elles)|de (?:ellos|ellas|estos|estas)|منهم|منها)(?: |$)/;
const sameAs = /^(?:percent|percentage-points|ratio|measured|average|change)$/;
const least = 10;

/** Says of each figure which total it is a part of: where the next ones, or the ones before, add up to it, and where words say "including". */
export function tieParts(figures: readonly ReadFigure[]): void {
  figures.forEach((total, index) => {
    if (!isCount(total) || total.facts.value < least) return;
    const parts =
      summing(figures, index, 1) ?? summing(figures, index, -1) ?? listed(figures, index) ?? summedUp(figures, index);
    const groups = parts ? null : everybodyOf(figures, index, (part) => mayBePart(part, total));
    for (const part of groups ?? []) tie(figures, part, index);
    for (const part of parts ?? []) tie(figures, part, index);
  });
  figures.forEach((part, index) => {
    if (part.facts.partOf !== null || !isCount(part) || !(among.test(part.before) || outOf.test(part.behind))) return;
    const total = wholeBefore(figures, index);
    const last = figures[total];
    if (!last) return;
    const isBeside = last.facts.partOf !== null && last.sentence === part.sentence && among.test(last.before);
    const whole = isBeside ? (last.facts.partOf ?? total) : total;
    tie(figures, index, whole);
    const all = figures[whole];
    if (!all) return;
    for (const at of listedWith(figures, index, all, (next) => mayBePart(next, all))) tie(figures, at, whole);
  });
}

function wholeBefore(figures: readonly ReadFigure[], index: number): number {
  const part = figures[index];
  for (let at = index - 1; part && at >= 0; at -= 1) {
    const whole = figures[at];
    if (!whole || part.sentence - whole.sentence > 1) break;
    if (isCount(whole) && whole.facts.value >= part.facts.value) return at;
  }
  return -1;
}

const isCount = ({ facts, mention }: ReadFigure) =>
  !sameAs.test(facts.unit) && !sameAs.test(facts.basis ?? '') && mention.rangeEnd === null && facts.value > 0;

const isAlike = (total: FoundFigure, part: FoundFigure) =>
  total.unit === part.unit || part.unit === 'number' || total.unit === 'number';

const mayBePart = (part: ReadFigure, total: ReadFigure) =>
  isCount(part) &&
  part.facts.partOf === null &&
  isAlike(total.facts, part.facts) &&
  part.facts.value < total.facts.value;

/** The figures right behind (or before) a total that add up to it. */
function summing(figures: readonly ReadFigure[], index: number, step: 1 | -1): number[] | null {
  const total = figures[index];
  if (!total) return null;
  const parts: number[] = [];
  let sum = 0;
  for (let at = index + step; at >= 0 && at < figures.length && parts.length < mostParts; at += step) {
    const part = figures[at];
    if (!part || Math.abs(part.sentence - total.sentence) > sentencesAhead) break;
    if (!isCount(part)) continue;
    if (!isAlike(total.facts, part.facts) || part.facts.partOf !== null) break;
    sum += part.facts.value;
    parts.push(at);
    if (sum > total.facts.value * (1 + 1e-9)) return null;
    if (parts.length > 1 && Math.abs(sum - total.facts.value) <= 1e-9 * sum) return parts;
  }
  return null;
}

/** "11,267 migrants: 8,034 in A, 2,100 in B and 1,233 in C": parts by their form, also where they do not add up. */
function listed(figures: readonly ReadFigure[], index: number): number[] | null {
  const total = figures[index];
  if (!total || !/[:(—–]/.test(total.after) || total.facts.partOf !== null) return null;
  const parts = nearFigures(figures, index, 0).filter((at) => {
    const part = figures[at];
    return (
      at > index && part && isCount(part) && isAlike(total.facts, part.facts) && part.facts.value < total.facts.value
    );
  });
  const sum = parts.reduce((all, at) => all + (figures[at]?.facts.value ?? 0), 0);
  const isNear = Math.abs(sum - total.facts.value) < total.facts.value * 0.25;
  return parts.length > 1 && isNear && parts.every((at) => figures[at]?.facts.place !== '' || !figures[at]?.isNamed)
    ? parts
    : null;
}

const inTotal =
  /(?:[,;:—–(]|(?:^| )(?:or|soit|o|for|por))(?: soit| or| for| por)? (?:a total of|in total|totall?ing|un total de|en total|au total|en tout|lo que suma|بمجموع|باجمالي|اي ما مجموعه|بما مجموعه)(?: (?:some|about|over|environ|unos|unas|us|usd|\$|€))*$/;

/** "1,200 tents, 3,400 blankets and 900 kits, a total of 5,500": the total stands behind its parts, and need not be their sum. */
function summedUp(figures: readonly ReadFigure[], index: number): number[] | null {
  const total = figures[index];
  if (!total || !inTotal.test(total.before)) return null;
  const parts: number[] = [];
  for (let at = index - 1; figures[at]?.sentence === total.sentence; at -= 1) {
    const part = figures[at];
    if (!part || !mayBePart(part, total)) return null;
    parts.push(at);
  }
  const sum = parts.reduce((all, at) => all + (figures[at]?.facts.value ?? 0), 0);
  return parts.length > 1 && Math.abs(sum - total.facts.value) < total.facts.value * 0.25 ? parts : null;
}

function tie(figures: readonly ReadFigure[], part: number, total: number): void {
  const facts = figures[part]?.facts;
  if (facts && part !== total) facts.partOf = total;
}
