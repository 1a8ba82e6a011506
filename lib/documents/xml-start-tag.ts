import { xmlText } from './xml-text';

/** A start tag as it is written: names with their prefixes, values as they are meant. */
export interface XmlStartTag {
  name: string;
  attributes: Map<string, string>;
  /** Whether it is its own end tag. */
  isEmpty: boolean;
  /** Where what follows it starts. */
  end: number;
}

const ncName = '[A-Za-z_\\u0080-\\uffff][\\w.\\u0080-\\uffff-]*';
const name = `${ncName}(?::${ncName})?`;
const opening = new RegExp(`<(${name})`, 'y');
const attribute = new RegExp(`[ \\t\\n]+(${name})[ \\t\\n]*=[ \\t\\n]*(?:"([^"<]*)"|'([^'<]*)')`, 'y');
const closing = /[ \t\n]*(\/?)>/y;

/** The start tag at a place; null where none stands that XML allows: a name that is none, an attribute twice or without quotes. */
export function xmlStartTag(xml: string, start: number): XmlStartTag | null {
  opening.lastIndex = start;
  const tagName = opening.exec(xml)?.[1];
  if (tagName === undefined) return null;
  const attributes = new Map<string, string>();
  let end = opening.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const [, attributeName, double, single] = attribute.exec(xml) ?? [];
    if (attributeName === undefined) break;
    // white space is a blank unless it comes by its number
    const value = xmlText((double ?? single ?? '').replace(/[\t\n]/g, ' '));
    if (value === null || attributes.has(attributeName)) return null;
    attributes.set(attributeName, value);
    end = attribute.lastIndex;
  }
  closing.lastIndex = end;
  const close = closing.exec(xml);
  return close && { name: tagName, attributes, isEmpty: close[1] === '/', end: closing.lastIndex };
}
