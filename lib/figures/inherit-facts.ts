import type { FoundFigure } from '../model/found-figure';
import type { ReadFigure } from './read-figure';

const countUnit = /^(?:persons|households|events|applications|decisions|places|items|number)$/;

/** "112,400 of 390,000 people": whatever stands before it, it counts what the whole does. */
const isOutOf = /^(?:(?:out )?of|sur|des?|من(?: اصل)?)(?: (?:the|all|les|las|los))*$/;

const isPartOf = ({ facts, after }: ReadFigure) => countUnit.test(facts.unit) && isOutOf.test(after);

/** "Two boats carrying 93 and 117 people": the boats stand before, and people are counted. */
const areAboard = ({ facts, after }: ReadFigure, next: ReadFigure) =>
  facts.unit === 'items' && next.facts.unit === 'persons' && /^(?:and|et|y|و)$/.test(after);

/** Gives figures that only name a number what the ones before them say: "another 2,000 in Montenegro", and parts the time of their total. */
export function inheritFacts(figures: readonly ReadFigure[]): void {
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const [figure, next] = [figures[index], ahead(figures, index)];
    if (!figure || !next || figure.unit.phrase !== null) continue;
    if (
      figure.facts.unit === 'number' ||
      figure.mention.rangeEnd === 'low' ||
      isPartOf(figure) ||
      areAboard(figure, next)
    )
      takeOver(figure.facts, next.facts);
  }
  let countedIn = -1;
  figures.forEach((figure, index) => {
    const { facts } = figure;
    const total = facts.partOf === null ? undefined : figures[facts.partOf];
    if (total && countUnit.test(facts.unit)) {
      facts.period ??= total.facts.period;
      facts.asOf ??= total.facts.asOf;
      if (facts.basis === null && facts.period === total.facts.period) facts.basis = total.facts.basis;
    }
    if (total && facts.place === '' && figure.sentence === total.sentence) facts.place = total.facts.place;
    const money = figures[index - 1];
    if (money && countUnit.test(money.facts.unit)) countedIn = money.sentence;
    // "9.5 million dollars, of which 3.2 million": as large, and it counts nothing else
    if (
      money?.facts.unit === 'money' &&
      money.sentence === figure.sentence &&
      facts.unit === 'number' &&
      (figure.unit.phrase === null || ofWhich.test(figure.before)) &&
      figure.mention.scale >= 1e6 &&
      money.mention.scale >= 1000
    )
      takeOver(facts, money.facts);
    const sized = total ? undefined : measured(figures, index, countedIn !== figure.sentence);
    if (sized) {
      takeOver(facts, sized);
      return;
    }
    const before = total?.facts ?? counted(figures, index);
    if (figure.unit.phrase !== null || !before || facts.unit === 'percent' || !countUnit.test(facts.unit)) return;
    if (facts.unit !== 'number' || (figure.isNamed && facts.unitText !== '')) return;
    takeOver(figure.facts, before);
  });
}

/** "3,937, 7,313 and 9,597 people", "12,717 of the 30,085 children", "25–30 attendees": what counts stands behind a later one. */
function ahead(figures: readonly ReadFigure[], index: number): ReadFigure | undefined {
  const [figure, next] = [figures[index], figures[index + 1]];
  if (
    !figure ||
    !next ||
    next.sentence !== figure.sentence ||
    next.facts.unit === 'number' ||
    !countUnit.test(next.facts.unit)
  )
    return undefined;
  const isTied =
    /^(?:(?:,|and|et|y|e|or|ou|و|of|out|sur|de|des|the|these|les|las|los|all|من|اصل|[-–—]|to|a|الي)(?: |$))*$/.test(
      figure.after,
    );
  return isTied ? next : undefined;
}

/** What the figure before counts; before a change in per cent, what it is a change of: "applications fell by 41 per cent, from 890 to 525". */
function counted(figures: readonly ReadFigure[], index: number): Counts | undefined {
  const own = figures[index]?.sentence ?? 0;
  let aside: Counts | undefined;
  for (let at = index - 1; at >= 0; at -= 1) {
    const each = figures[at];
    if (!each || own - each.sentence > (aside ? 0 : 1)) return aside;
    if (countUnit.test(each.facts.unit)) {
      if (!isAside(each, figures[index])) return each.facts;
      aside ??= each.facts;
    } else if (each.facts.basis === 'change' && each.counts && each.sentence === own) return each.counts;
  }
  return aside;
}

/**
 * "1.9 deaths per 10,000 people per day, and under-five mortality at 3.4", "68,000 dinars in Sulaymaniyah and 74,500 in Erbil": a number without a noun
 * is another of what was measured before it, where nothing has been counted since the sentence began, or where it is not whole.
 */
function measured(figures: readonly ReadFigure[], index: number, isFree: boolean): Counts | undefined {
  const [figure, last] = [figures[index], figures[index - 1]];
  if (!figure || last?.sentence !== figure.sentence || !/^(?:rate|money|measured)$/.test(last.facts.unit))
    return undefined;
  const { facts, unit } = figure;
  // "340 of them" are some of whom it is told
  if (facts.unit !== 'number' || unit.phrase !== null || /^(?:of|de|من)(?: |$)/.test(figure.after)) return undefined;
  return isFree || !Number.isInteger(facts.value) ? last.facts : undefined;
}

const ofWhich = /(?:of which|dont|de l[oa]s (?:que|cuales)|منها)|(?:^| )(?:and|et|y|و)$/;

const within = /(?:^| )(?:including|dont|incluid[oa]s|بينهم|منهم)$/;
const where =
  /(?:^| )(?:across|in|at|en|dans|sur|a|في|عبر)(?: (?:more|than|over|about|some|the|all|plus|de|mas|los|las|les))*$/;

/** "(25,690 households)" and "across 41 locations" stand beside what is told, and are not what is told next. */
const isAside = ({ bracket, before, after, facts }: ReadFigure, next: ReadFigure | undefined) =>
  (bracket && next?.bracket === false) ||
  // "212 cases, including 9 deaths, were reported (Bo: 37)": the brackets take all apart
  (!bracket && next?.bracket === true && within.test(before) && !after.startsWith('(')) ||
  (/^(?:items|places)$/.test(facts.unit) && where.test(before));

type Counts = Pick<FoundFigure, 'unit' | 'unitText' | 'what' | 'measure'>;

function takeOver(facts: Counts, from: Counts): void {
  facts.unit = from.unit;
  facts.unitText = from.unitText;
  if (facts.what === '' || from.what.endsWith(facts.what)) facts.what = from.what;
  facts.measure ??= from.measure;
}
