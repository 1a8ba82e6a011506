import type { Element, ElementContent, Properties } from 'hast';

type Child = ElementContent | string | null;

/** One element; strings become text nodes and null is skipped. Properties that are null or empty text are left out. */
export function h(
  tagName: string,
  properties: Record<string, string | number | boolean | string[] | null>,
  ...children: (Child | Child[])[]
): Element {
  const given: Properties = Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== ''),
  );
  const nodes = children
    .flat()
    .filter((child) => child !== null)
    .map((child): ElementContent => (typeof child === 'string' ? { type: 'text', value: child } : child));
  return { type: 'element', tagName, properties: given, children: nodes };
}
