import { placeOf, type SourceFile } from './source-file';
import { descendants, nameOf } from './syntax-node';

/**
 * WXT takes a variable of this name for its own helper, also with `imports: false`, and builds 9 kB of it in beside (wxt 0.21, `wxt/utils/storage`).
 */
const taken = 'storage';

/** No variable and no argument has a name that brings in what nobody asked for. */
export function takenNameRule(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...descendants(file.program)]
      .filter((node) => [node.id, ...(Array.isArray(node.params) ? node.params.map(boundBy) : [])].some(isTaken))
      .map((node) => `${placeOf(file, node)} calls something ${taken}, as WXT does a helper of its own. Say of what.`),
  );
}

const isTaken = (node: unknown) => nameOf(node) === taken;
/** An argument with a default value is its left side. */
const boundBy = (param: { left?: unknown } | null) => param?.left ?? param;
