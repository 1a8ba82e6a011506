/** A name without its prefix, and its namespace; null where nothing declares one, which XML alone allows. */
export interface XmlName {
  namespaceURI: string | null;
  localName: string;
}

/**
 * Which namespace each prefix stands for, as elements open and close (https://www.w3.org/TR/xml-names/). Asking is as quick in the depth as at the top:
 * each prefix has a pile of its own.
 */
export class XmlNamespaces {
  readonly #piles = new Map<string, string[]>([['xml', ['http://www.w3.org/XML/1998/namespace']]]);

  /** Takes note of what a start tag declares; what comes back is for `close`, when its element ends. */
  open(attributes: ReadonlyMap<string, string>): string[] {
    const declared: string[] = [];
    for (const [name, namespace] of attributes) {
      if (!isDeclaration(name)) continue;
      const prefix = name.slice('xmlns:'.length); // '' for `xmlns` alone
      const pile = this.#piles.get(prefix);
      if (pile) pile.push(namespace);
      else this.#piles.set(prefix, [namespace]);
      declared.push(prefix);
    }
    return declared;
  }

  close(declared: readonly string[]): void {
    for (const prefix of declared) this.#piles.get(prefix)?.pop();
  }

  element(name: string): XmlName {
    const colon = name.indexOf(':');
    const prefix = colon < 0 ? '' : name.slice(0, colon);
    return { namespaceURI: this.#piles.get(prefix)?.at(-1) || null, localName: name.slice(colon + 1) };
  }

  /** Without a prefix it is in no namespace, whatever its element is in. */
  attribute(name: string): XmlName {
    return name.includes(':') ? this.element(name) : { namespaceURI: null, localName: name };
  }
}

/** Whether an attribute says what a prefix stands for. */
export const isDeclaration = (name: string): boolean => name === 'xmlns' || name.startsWith('xmlns:');
