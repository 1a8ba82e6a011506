import { xmlAttribute, xmlParts } from './xml-parts';

/**
 * The part that a part of a Word file leads to, found as Word finds it: by the kind of the relationship. `from` is the name of the part, empty
 * for the file itself. Null where no such part is there.
 */
export function partOfKind(parts: ReadonlyMap<string, string>, from: string, kind: string): string | null {
  const slash = from.lastIndexOf('/') + 1;
  const folder = from.slice(0, slash);
  const relations = parts.get(`${folder}_rels/${from.slice(slash)}.rels`) ?? '';
  for (const { attributes } of xmlParts(relations, 'Relationship')) {
    const target = xmlAttribute(attributes, 'Target') ?? '';
    if (!xmlAttribute(attributes, 'Type')?.endsWith(`/relationships/${kind}`)) continue;
    const name = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
    if (parts.has(name)) return name;
  }
  return null;
}
