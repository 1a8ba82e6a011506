import type { DOMOutputSpec, Node } from 'prosemirror-model';
import { DOMSerializer } from 'prosemirror-model';
import type { NodeView, NodeViewConstructor } from 'prosemirror-view';
import { labelOfReference, type Reference, type References } from './references';
import { clipIdOf, depthOf, figureOf, isReference, writtenSchema } from './written-schema';

const { nodes } = writtenSchema;

/** What a reference in a document means. */
function referenceOf(node: Node): Reference {
  return node.type === nodes.clip
    ? { type: 'clip', clipId: clipIdOf(node) }
    : { type: 'figure', figure: figureOf(node) };
}

/** The labels of all references of one editor: they say what the store holds now, also when it changes under them. */
export class ReferenceLabels {
  readonly #views = new Set<ReferenceView>();
  #references: References = { clips: [], figures: [] };

  /** Labels everything anew. */
  follow(references: References): void {
    if (references === this.#references) return;
    this.#references = references;
    for (const view of this.#views) view.draw();
  }

  textOf = (node: Node): string => labelOfReference(referenceOf(node), this.#references).label;

  /** How the editor draws a reference. */
  readonly view: NodeViewConstructor = (node) => new ReferenceView(node, this.#views, () => this.#references);

  /** How the text is handed to other programs: references as the words they stand for, headings as those of a document. */
  readonly serializer = new DOMSerializer(
    {
      ...DOMSerializer.nodesFromSchema(writtenSchema),
      heading: (node): DOMOutputSpec => [depthOf(node) === 1 ? 'h2' : 'h3', 0],
      paragraph: (): DOMOutputSpec => ['p', 0],
      clip: (node): DOMOutputSpec => ['span', this.textOf(node)],
      figure: (node): DOMOutputSpec => ['span', this.textOf(node)],
    },
    DOMSerializer.marksFromSchema(writtenSchema),
  );
}

class ReferenceView implements NodeView {
  readonly dom = document.createElement('span');
  readonly #label = document.createElement('bdi');

  constructor(
    public node: Node,
    readonly views: Set<ReferenceView>,
    readonly references: () => References,
  ) {
    this.dom.append(this.#label);
    views.add(this);
    this.draw();
  }

  draw(): void {
    const { label, gone } = labelOfReference(referenceOf(this.node), this.references());
    this.dom.dataset.reference = this.node.type.name;
    this.dom.toggleAttribute('data-gone', gone);
    if (this.#label.textContent !== label) this.#label.textContent = label;
  }

  update(node: Node): boolean {
    if (!isReference(node.type) || node.type !== this.node.type) return false;
    this.node = node;
    this.draw();
    return true;
  }

  /** What is drawn here is never typed text. */
  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.views.delete(this);
  }
}
