import { officeNames } from './office-names';
import { xmlElement } from './xml-element';

export type RelationKind =
  | 'styles'
  | 'numbering'
  | 'settings'
  | 'footnotes'
  | 'header'
  | 'footer'
  | 'image'
  | 'hyperlink';

/** What a part of a Word file leads to: other parts, and the addresses of its links. */
export interface Relations {
  /** The name by which the part refers to it; the same for the same target. */
  idOf(kind: RelationKind, target: string): string;
  /** The part that says so. */
  xml(): string;
}

/** The relations of one part, none so far. */
export function startRelations(): Relations {
  const ids = new Map<string, string>();
  const elements: string[] = [];
  return {
    idOf(kind, target) {
      const key = `${kind} ${target}`;
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `rId${ids.size + 1}`;
      ids.set(key, id);
      elements.push(
        xmlElement('Relationship', {
          Id: id,
          Type: `${officeNames.relationships}/${kind}`,
          Target: target,
          TargetMode: kind === 'hyperlink' ? 'External' : undefined,
        }),
      );
      return id;
    },
    xml: () => relationsPart(elements),
  };
}

/** A part of relations. */
export function relationsPart(elements: string[]): string {
  return `${officeNames.declaration}<Relationships xmlns="${officeNames.package}/relationships">${elements.join('')}</Relationships>`;
}
