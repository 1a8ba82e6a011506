/** An element as it is written: its start tag's attributes and what is between its tags. */
export interface XmlPart {
  attributes: string;
  inner: string;
}

/**
 * Every element of a name, for names that do not nest in themselves. A scan rather than a parser: it is asked only of parts that a parser has
 * still to read as a whole, and it is linear whatever stands in them.
 */
export function xmlParts(xml: string, name: string): XmlPart[] {
  const parts: XmlPart[] = [];
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; ) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) break;
    const after = xml[at + open.length] ?? '';
    let next = tagEnd + 1;
    if (/[\s>/]/.test(after)) {
      const selfClosed = xml[tagEnd - 1] === '/';
      const end = selfClosed ? tagEnd : xml.indexOf(close, tagEnd);
      if (end < 0) break;
      parts.push({
        attributes: xml.slice(at + open.length, tagEnd),
        inner: selfClosed ? '' : xml.slice(tagEnd + 1, end),
      });
      next = selfClosed ? tagEnd + 1 : end + close.length;
    }
    at = xml.indexOf(open, next);
  }
  return parts;
}

/** The value of an attribute; null where it is absent. Entities stay as they are written. */
export function xmlAttribute(attributes: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match ? (match[1] ?? match[2] ?? null) : null;
}

/** `w:val` of the first element of a name. */
export function xmlValue(xml: string, name: string): string | null {
  const [first] = xmlParts(xml, name);
  return first ? xmlAttribute(first.attributes, 'w:val') : null;
}
