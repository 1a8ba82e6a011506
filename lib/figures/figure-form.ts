import type { SettledFact } from '../model/figure';
import {
  type FigureFacts,
  figureBasisSchema,
  figureMeasureSchema,
  figureQualifierSchema,
  figureStatusSchema,
  figureUnitSchema,
} from '../model/figure-facts';
import { type PartialDate, partialDateSchema } from '../model/partial-date';
import { type DecimalSign, numberValue, writtenNumber } from '../tables/written-number';

/** A figure as it stands in the fields in which the person edits it; empty where nothing is stated. */
export interface FigureForm {
  value: string;
  unit: string;
  what: string;
  measure: string;
  basis: string;
  place: string;
  start: string;
  end: string;
  asOf: string;
  qualifier: string;
  status: string;
}
export type FigureField = keyof FigureForm;
type Edited = Partial<Pick<FigureFacts, SettledFact>>;

/** @param number writes a number as the person does; what it writes is read again with the same decimal sign */
export function figureForm(facts: FigureFacts, number: (value: number) => string): FigureForm {
  const { value, unit, what, measure, basis, place, period, asOf, qualifier, status } = facts;
  return {
    ...{ value: number(value), unit, what, measure: measure ?? '', basis: basis ?? '', place },
    ...{ start: period?.start ?? '', end: period?.end ?? '', asOf: asOf ?? '' },
    ...{ qualifier: qualifier ?? '', status: status ?? '' },
  };
}

/** What the person changed in the form; nothing else counts as said by her. @returns the fields that cannot be read, where there are any */
export function readFigureForm(
  form: FigureForm,
  before: FigureForm,
  decimal: DecimalSign,
): { facts: Edited } | { wrong: FigureField[] } {
  const wrong: FigureField[] = [];
  const facts: Edited = {};
  const changed = (...fields: FigureField[]) => fields.some((field) => form[field].trim() !== before[field]);
  const dateIn = (field: 'start' | 'end' | 'asOf'): PartialDate | null => {
    const text = form[field].trim();
    if (text === '') return null;
    const read = partialDateSchema.safeParse(text);
    if (!read.success) wrong.push(field);
    return read.data ?? null;
  };
  if (changed('value')) {
    const written = writtenNumber(form.value);
    const value = written && numberValue(written, decimal);
    if (value === null) wrong.push('value');
    else facts.value = value;
  }
  if (changed('unit')) facts.unit = figureUnitSchema.safeParse(form.unit).data ?? 'number';
  if (changed('what')) facts.what = form.what.trim();
  if (changed('measure')) facts.measure = figureMeasureSchema.safeParse(form.measure).data ?? null;
  if (changed('basis')) facts.basis = figureBasisSchema.safeParse(form.basis).data ?? null;
  if (changed('place')) facts.place = form.place.trim();
  if (changed('start', 'end')) {
    const [start, end] = [dateIn('start'), dateIn('end')];
    if (start && end && start.slice(0, end.length) > end.slice(0, start.length)) wrong.push('end');
    facts.period = start || end ? { start, end } : null;
  }
  if (changed('asOf')) facts.asOf = dateIn('asOf');
  if (changed('qualifier')) facts.qualifier = figureQualifierSchema.safeParse(form.qualifier).data ?? null;
  if (changed('status')) facts.status = figureStatusSchema.safeParse(form.status).data ?? null;
  return wrong.length > 0 ? { wrong } : { facts };
}
