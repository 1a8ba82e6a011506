import type { Element } from 'hast';
import { classesOf, styleOf } from './element-style';
import { listMarker, type NumberStyle } from './list-marker';

const typeStyles = new Map<string, NumberStyle>([
  ['a', 'lower-alpha'],
  ['A', 'upper-alpha'],
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
]);
const styleNames: Record<string, NumberStyle> = {
  decimal: 'decimal',
  'lower-alpha': 'lower-alpha',
  'lower-latin': 'lower-alpha',
  'upper-alpha': 'upper-alpha',
  'upper-latin': 'upper-alpha',
  'lower-roman': 'lower-roman',
  'upper-roman': 'upper-roman',
};

/** A list that is open: how it numbers, and the number of its next item. */
export interface OpenList {
  depth: number;
  ordered: boolean;
  style: NumberStyle | 'none' | null;
  next: number;
}

const listStyle = (element: Element): NumberStyle | 'none' | null => {
  const name = /list-style(?:-type)?:\s*([a-z-]+)/i.exec(styleOf(element))?.[1]?.toLowerCase();
  if (name === 'none') return 'none';
  return (name && styleNames[name]) || typeStyles.get(String(element.properties.type ?? '')) || null;
};
const whole = (value: unknown): number | null => {
  const number = Number.parseInt(String(value ?? ''), 10);
  return Number.isSafeInteger(number) ? number : null;
};

/** @param outer depth of the list around it, 0 for none */
export function openList(element: Element, outer: number): OpenList {
  // a word processor on the web writes every level as a list of its own, side by side, and tells the level in a class
  const level = classesOf(element).flatMap((name) => /^lst-kix_\w+-(\d)/.exec(name)?.[1] ?? [])[0];
  return {
    depth: level === undefined ? outer + 1 : Math.max(outer + 1, Number(level) + 1),
    ordered: element.tagName === 'ol',
    style: listStyle(element),
    next: whole(element.properties.start) ?? 1,
  };
}

/** Depth and marker of the next item of a list, which counts it. `list` null: an item that stands in no list. */
export function nextItem(element: Element, list: OpenList | null): { depth: number; marker: string } {
  const level = whole(element.properties.ariaLevel);
  const depth = Math.min(40, Math.max(list?.depth ?? 1, level ?? 1));
  const style = listStyle(element) ?? list?.style ?? null;
  if (!list?.ordered) return { depth, marker: style === 'none' ? '' : style ? listMarker(1, style) : '•' };
  const number = whole(element.properties.value) ?? list.next;
  list.next = number + 1;
  return { depth, marker: style === 'none' ? '' : listMarker(number, style ?? 'decimal') };
}
