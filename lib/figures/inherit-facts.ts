import type { ReadFigure } from './read-figure';

const countUnit = /^(?:persons|households|events|applications|decisions|places|items|number)$/;

/** Gives figures that only name a number what the ones before them say: "another 2,000 in Montenegro", and parts the time of their total. */
export function inheritFacts(figures: readonly ReadFigure[]): void {
  figures.forEach((figure, index) => {
    const { facts } = figure;
    const total = facts.partOf === null ? undefined : figures[facts.partOf];
    if (total && countUnit.test(facts.unit)) {
      facts.period ??= total.facts.period;
      facts.asOf ??= total.facts.asOf;
      if (facts.basis === null && facts.period === total.facts.period) facts.basis = total.facts.basis;
    }
    if (total && facts.place === '' && figure.sentence === total.sentence) facts.place = total.facts.place;
    const before =
      total ??
      figures
        .slice(0, index)
        .findLast((each) => countUnit.test(each.facts.unit) && figure.sentence - each.sentence <= 1);
    if (figure.unit.phrase !== null || !before || facts.unit === 'percent' || !countUnit.test(facts.unit)) return;
    if (facts.unit !== 'number' || (figure.isNamed && facts.unitText !== '')) return;
    facts.unit = before.facts.unit;
    facts.unitText = before.facts.unitText;
    if (facts.what === '' || before.facts.what.endsWith(facts.what)) facts.what = before.facts.what;
    facts.measure ??= before.facts.measure;
  });
}
