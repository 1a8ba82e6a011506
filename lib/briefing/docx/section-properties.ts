import type { PageGeometry } from './page-geometry';
import type { Relations } from './relations';
import { xmlElement } from './xml-element';

/** What holds for all pages: their size and margins, and what stands at their head and foot, which is another on the first. */
export function sectionProperties(
  { width, height, side, top, bottom, edge }: PageGeometry,
  relations: Relations,
): string {
  const edges = (['header', 'footer'] as const).flatMap(
    (
      kind, // literals of the union
    ) =>
      (['first', 'default'] as const).map((type, index) =>
        xmlElement(`w:${kind}Reference`, {
          'w:type': type,
          'r:id': relations.idOf(kind, `${kind}${index + 1}.xml`),
        }),
      ),
  );
  const margins = { 'w:top': top, 'w:right': side, 'w:bottom': bottom, 'w:left': side };
  return `<w:sectPr>${edges.join('')}${xmlElement('w:pgSz', { 'w:w': width, 'w:h': height })}${xmlElement('w:pgMar', {
    ...margins,
    ...{ 'w:header': edge, 'w:footer': edge, 'w:gutter': 0 },
  })}<w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`;
}
