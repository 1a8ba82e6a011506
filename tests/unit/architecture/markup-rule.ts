import { placeOf, type SourceFile } from './source-file';
import { descendants, nameOf } from './syntax-node';

const doors = new Set(
  'innerHTML outerHTML insertAdjacentHTML srcdoc srcDoc dangerouslySetInnerHTML setHTMLUnsafe createContextualFragment eval Function'.split(
    ' ',
  ),
);

/** No text of a page ever becomes mark-up or code: the doors to it are not named anywhere. */
export function markupRule(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...descendants(file.program)]
      .filter((node) => /^(Identifier|JSXIdentifier|Literal)$/.test(node.type) && doors.has(nameOf(node)))
      .map(
        (node) =>
          `${placeOf(file, node)} names ${nameOf(node)}, which turns text into mark-up or code. Build nodes or blocks instead.`,
      ),
  );
}
