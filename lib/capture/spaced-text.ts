const blocks = /^(?:p|div|br|li|dd|dt|h\d|time|section|header|ul)$/i;

/** Whether mark-up glued two words that styles set apart: `Ana Silva` `Posted on`. */
export function isGlued(before: string, after: string): boolean {
  return /[\p{Ll}\d]$/u.test(before) && /^\p{Lu}/u.test(after);
}

/** The text of an element, with `bar` where its mark-up begins another line, and spaces between what is only glued. */
export function spacedText(element: Element, bar: string): string {
  let text = '';
  for (const node of element.childNodes) {
    let part = '';
    if (node.nodeType === 3) part = node.nodeValue ?? '';
    else if (node.nodeType === 1) {
      const inner = spacedText(node as Element, bar); // nodeType says so
      part = blocks.test(node.nodeName) ? bar + inner + bar : inner;
    }
    text += isGlued(text, part) ? ` ${part}` : part;
  }
  return text;
}
