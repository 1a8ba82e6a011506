import type { PageReading } from '../model/page-reading';
import { valueText } from './entity-values';

/** A property that mark-up puts on an element, by microdata (`itemprop`) or RDFa (`property`). */
export interface MarkedValue {
  name: string;
  value: string;
  /** Whether the element is a thing of its own rather than a text. */
  scope: boolean;
}

const longestValue = 2_000;

/** Marked-up values of the page outside its head, under their bare names, in lower case. */
export function markedValues({ marked }: PageReading): MarkedValue[] {
  return marked.map(({ name, value, scope }) => ({ name, value: valueText(value, longestValue), scope }));
}
