import { xmlStartTag } from './xml-start-tag';
import { xmlText } from './xml-text';
import { type XmlElement, XmlTree } from './xml-tree';

const blanks = /[ \t\n]*/y;
const endTag = /<\/([^<> \t\n]+)[ \t\n]*>/y;
const refused = -1;

/**
 * The outermost element of a part of a Word file, read in one pass. Comments and instructions are passed over; CDATA is text.
 * @returns null for what is not well-formed, what declares a type or entities, and what is nested deeper than any document
 */
export function readXml(given: string): XmlElement | null {
  const xml = given.replace(/\r[\n\u0085]?|[\u0085\u2028]/g, '\n'); // each of these ends a line: https://www.w3.org/TR/xml11/#sec-line-ends
  const tree = new XmlTree();
  for (let at = 0; at < xml.length; ) {
    at = xml[at] === '<' ? afterTag(xml, at, tree) : afterText(xml, at, tree);
    if (at === refused) return null;
  }
  return tree.whole;
}

function afterText(xml: string, start: number, tree: XmlTree): number {
  const tag = xml.indexOf('<', start);
  const end = tag < 0 ? xml.length : tag;
  const words = xmlText(xml.slice(start, end));
  if (words !== null && tree.text(words)) return end;
  // around the outermost element
  blanks.lastIndex = start;
  blanks.test(xml);
  return blanks.lastIndex === end ? end : refused;
}

/** Where what starts with `<` ends; what starts as a comment, an instruction or CDATA ends where that does. */
function afterTag(xml: string, start: number, tree: XmlTree): number {
  if (xml.startsWith('<!--', start)) return after(xml, '-->', start + '<!--'.length);
  if (xml.startsWith('<?', start)) return after(xml, '?>', start);
  if (xml.startsWith('<![CDATA[', start)) {
    const from = start + '<![CDATA['.length;
    const end = after(xml, ']]>', from);
    return end !== refused && tree.text(xml.slice(from, end - ']]>'.length)) ? end : refused;
  }
  if (xml.startsWith('</', start)) {
    endTag.lastIndex = start;
    const name = endTag.exec(xml)?.[1];
    return name !== undefined && tree.end(name) ? endTag.lastIndex : refused;
  }
  const tag = xmlStartTag(xml, start);
  return tag && tree.start(tag) ? tag.end : refused;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at < 0 ? refused : at + mark.length;
}
