import { foldText } from '../language/fold-text';
import type { SourceFields } from '../model/source';
import { dateSign, figuresIn } from './figures-in';

/**
 * What the editions of one series have in common though each has its own address: the producer, and the title but for its date.
 * Null where the title has no date in it: "Monthly update" may be anybody's, and about anything.
 */
export function seriesKey({ title, producer, publisher }: SourceFields): string | null {
  const who = producer.chosen?.value[0] ?? publisher.chosen?.value ?? '';
  const name = title.chosen?.value ?? '';
  const { form, dates } = figuresIn(name);
  const words = form.split(dateSign).join(' ').trim();
  if (who === '' || dates.length !== 1 || words.split(/\s+/).length < 2) return null;
  return JSON.stringify([foldText(who), form]);
}
