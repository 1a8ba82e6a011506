import { documentLimits } from './document-limits';
import { isDeclaration, type XmlName, XmlNamespaces } from './xml-namespaces';
import type { XmlStartTag } from './xml-start-tag';

/** An element, named as the DOM names things, for that is what the reader of Word files asks for. */
export interface XmlElement extends XmlName {
  nodeType: 1;
  tagName: string;
  /** Without those that declare namespaces. */
  attributes: (XmlName & { value: string })[];
  childNodes: (XmlElement | XmlWords)[];
}
interface XmlWords {
  nodeType: 3;
  nodeValue: string;
}

/** Elements as their tags come. Each step answers whether it may stand where it came. */
export class XmlTree {
  readonly #open: { element: XmlElement; declared: string[] }[] = [];
  readonly #namespaces = new XmlNamespaces();
  #root: XmlElement | null = null;

  /** The outermost element once it has ended. */
  get whole(): XmlElement | null {
    return this.#open.length === 0 ? this.#root : null;
  }

  start({ name, attributes, isEmpty }: XmlStartTag): boolean {
    const parent = this.#open.at(-1)?.element;
    if ((this.#root && !parent) || this.#open.length >= documentLimits.deepestMarkup) return false;
    const declared = this.#namespaces.open(attributes);
    const element: XmlElement = {
      nodeType: 1,
      tagName: name,
      ...this.#namespaces.element(name),
      attributes: [...attributes]
        .filter(([attribute]) => !isDeclaration(attribute))
        .map(([attribute, value]) => ({ ...this.#namespaces.attribute(attribute), value })),
      childNodes: [],
    };
    if (parent) parent.childNodes.push(element);
    else this.#root = element;
    this.#open.push({ element, declared });
    return !isEmpty || this.end(name);
  }

  end(name: string): boolean {
    const ended = this.#open.pop();
    if (ended?.element.tagName !== name) return false;
    this.#namespaces.close(ended.declared);
    return true;
  }

  /** Text stands in an element; what follows other text goes on with it. */
  text(words: string): boolean {
    const children = this.#open.at(-1)?.element.childNodes;
    if (!children) return false;
    const last = children.at(-1);
    if (last?.nodeType === 3) last.nodeValue += words;
    else if (words !== '') children.push({ nodeType: 3, nodeValue: words });
    return true;
  }
}
