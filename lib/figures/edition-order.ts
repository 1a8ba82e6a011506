import { findDates } from '../dates/find-dates';
import { foldText } from '../language/fold-text';
import type { CitedFigure } from '../model/cited-figure';
import { compareText, lastDay } from './days-of';

/** Who says a figure, for comparing only: its producer, else its source, else nobody but its clip. */
export function sourceKey({ producerKey, sourceTitle, figure }: CitedFigure): string {
  return producerKey || foldText(sourceTitle).trim() || figure.clipId;
}

/** Which edition of its source a figure stands in, for comparing only. Two clips of one edition have it in common. */
export function editionKey(cited: CitedFigure): string {
  return `${editionDay(cited)}|${foldText(cited.edition).trim()}`;
}

/** Older edition first; by what the sources say of their dates, and by the day of clipping where they say nothing. */
export function byEdition(a: CitedFigure, b: CitedFigure): number {
  const superseded = Number(b.supersededBy !== null) - Number(a.supersededBy !== null);
  return compareText(editionDay(a), editionDay(b)) || superseded || compareText(a.clippedAt, b.clippedAt);
}

/** The day by which an edition is called. */
export function editionDay(cited: CitedFigure): string {
  const named = findDates(cited.edition.slice(0, 200), null).map(({ value }) => value);
  const date = cited.published ?? cited.asOf ?? named.at(-1) ?? cited.period?.end ?? null;
  return date === null ? cited.clippedAt.slice(0, 10) : lastDay(date);
}

/** By what an edition is called, for people: its own name, else its date. */
export function editionName(cited: CitedFigure): string {
  return cited.edition || (cited.published ?? cited.asOf ?? cited.clippedAt.slice(0, 10));
}
