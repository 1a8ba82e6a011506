import { readXml } from './read-xml';
import type { XmlElement } from './xml-tree';

/**
 * Stands in for the XML library that the reader of Word files brings along: the build puts this file in its place (`scripts/replaced-packages.mjs`).
 * The reader asks nothing but this of it, and walks what comes back by these properties alone.
 */
export class DOMParser {
  /** Throws where the XML is refused, as the reader of Word files expects: it gives the whole document up. */
  parseFromString(xml: string): { documentElement: XmlElement } {
    const documentElement = readXml(xml);
    if (!documentElement) throw new Error('XML that is not well-formed, or made to do harm');
    return { documentElement };
  }
}

/** The kinds of node that the reader of Word files knows. */
export const Node = { ELEMENT_NODE: 1, TEXT_NODE: 3 };
