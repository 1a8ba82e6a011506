import type { Figure } from '../../lib/model/figure';
import { editFigure } from '../../lib/services/edit-figure';
import { joinSeries } from '../../lib/services/join-series';
import { partSeries } from '../../lib/services/part-series';
import { removeFigure } from '../../lib/services/remove-figure';
import { takeFigures } from '../../lib/services/take-figures';
import { foundFigure } from '../unit/figures/found-figure';
import type { RandomAction } from './random-action';
import { pick, pickSome, removeWhere, type StoreModel } from './store-model';
import type { World } from './world';

/** What is found in every clip: a total and its two parts. */
const total = '100';
const found = [
  foundFigure(total, { at: 0, value: 100 }),
  foundFigure('60', { at: 10, value: 60, partOf: 0 }),
  foundFigure('40', { at: 20, value: 40, partOf: 0 }),
];

export interface ModelFigure {
  clip: string;
  printed: string;
  place: string;
  /** The printed total that it is tied to. */
  partOf: string | null;
}
export const nameOf = ({ clip, printed }: Pick<ModelFigure, 'clip' | 'printed'>) => `${clip} ${printed}`;
export const byName = (a: ModelFigure, b: ModelFigure) => (nameOf(a) < nameOf(b) ? -1 : 1);

async function idOf({ db }: World, { clip, printed }: ModelFigure): Promise<string> {
  const figures = await db.figures.where('clipId').equals(clip).toArray();
  return figures.find((figure) => figure.printed === printed)?.id ?? '';
}

/** Takes names out of every indicator; one that is left without figures is gone. */
export function partFrom(model: StoreModel, names: string[]): void {
  model.indicators = model.indicators
    .map((indicator) => indicator.filter((name) => !names.includes(name)))
    .filter((indicator) => indicator.length > 0)
    .sort();
}

/** Figures as the store has them, in the terms of the model. */
export function modelFigures(figures: Figure[]): Pick<StoreModel, 'figures' | 'indicators'> {
  const names = new Map(figures.map(({ id, clipId, printed }) => [id, nameOf({ clip: clipId, printed })]));
  const indicators = new Map<string, string[]>();
  for (const { id, indicatorId, partOfId } of figures) {
    if (partOfId && !names.has(partOfId)) throw new Error('a figure is a part of nothing');
    if (indicatorId) indicators.set(indicatorId, [...(indicators.get(indicatorId) ?? []), names.get(id) ?? ''].sort());
  }
  return {
    figures: figures
      .map(({ clipId: clip, printed, place, partOfId }) => ({ clip, printed, place, partOf: partOfId && total }))
      .sort(byName),
    indicators: [...indicators.values()].sort(),
  };
}

export const randomFigures: Record<string, RandomAction> = {
  async takeFigures({ db, stamps, model }, { a, b }) {
    const clip = pick(Object.keys(model.notes), a);
    if (!clip) return;
    const wanted = pickSome([0, 1, 2], b);
    const isThere = (printed: string) => model.figures.some((one) => one.clip === clip && one.printed === printed);
    for (const place of wanted) {
      const printed = found[place]?.printed ?? '';
      if (!isThere(printed)) model.figures.push({ clip, printed, place: '', partOf: null });
    }
    for (const figure of model.figures) {
      if (figure.clip === clip && figure.printed !== total) figure.partOf = isThere(total) ? total : null;
    }
    model.figures.sort(byName);
    return takeFigures(db, { clipId: clip, found, wanted }, stamps);
  },
  async editFigure(world, { a }) {
    const figure = pick(world.model.figures, a);
    if (!figure) return;
    figure.place = world.fresh();
    const figureIds = [await idOf(world, figure)];
    return editFigure(world.db, { figureIds, facts: { place: figure.place } }, world.stamps);
  },
  async removeFigure(world, { a }) {
    const { model, db, stamps } = world;
    const figure = pick(model.figures, a);
    if (!figure) return;
    const figureId = await idOf(world, figure);
    removeWhere(model.figures, (one) => one === figure);
    partFrom(model, [nameOf(figure)]);
    for (const one of model.figures) {
      if (one.clip === figure.clip && one.partOf === figure.printed) one.partOf = null;
    }
    return removeFigure(db, { figureId }, stamps);
  },
  async joinSeries(world, { a }) {
    const { model, db, stamps } = world;
    const figures = pickSome(model.figures, a);
    if (figures.length < 2) return;
    const names = figures.map(nameOf);
    const known = names.flatMap((name) => model.indicators.filter((indicator) => indicator.includes(name)))[0] ?? [];
    partFrom(model, [...names, ...known]);
    model.indicators = [...model.indicators, [...new Set([...known, ...names])].sort()].sort();
    const figureIds = await Promise.all(figures.map((figure) => idOf(world, figure)));
    return joinSeries(db, { figureIds }, stamps);
  },
  async partSeries(world, { a }) {
    const { model, db, stamps } = world;
    const figures = pickSome(model.figures, a);
    if (figures.length === 0) return;
    const names = figures.map(nameOf);
    partFrom(model, names);
    model.indicators = [...model.indicators, names.sort()].sort();
    const figureIds = await Promise.all(figures.map((figure) => idOf(world, figure)));
    return partSeries(db, { figureIds }, stamps);
  },
};
