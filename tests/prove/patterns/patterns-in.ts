import { resolve } from 'node:path';
import { placeOf, productFiles } from '../../unit/architecture/source-file';
import { descendants, isNode } from '../../unit/architecture/syntax-node';

/** A regular expression of the product and where it stands. */
export interface PlacedPattern {
  path: string;
  place: string;
  pattern: RegExp;
}

/** Every regular expression that is written out in the source. */
export function patternsInSource(): PlacedPattern[] {
  return productFiles().flatMap((file) =>
    [...descendants(file.program)].flatMap((node) => {
      const { regex } = node;
      if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex)) return [];
      const pattern = new RegExp(String(regex.pattern), String(regex.flags));
      return [{ path: file.path, place: placeOf(file, node), pattern }];
    }),
  );
}

/**
 * Every regular expression that modules put together while they are loaded: they are caught where they are made.
 * Those that a function puts together later are not among them.
 */
export async function patternsPutTogether(): Promise<PlacedPattern[]> {
  const found: PlacedPattern[] = [];
  const own = globalThis.RegExp;
  for (const { path, program } of productFiles()) {
    const makes = [...descendants(program)].some(
      ({ type, callee }) => type === 'NewExpression' && isNode(callee) && callee.name === 'RegExp',
    );
    if (!makes || !path.startsWith('lib/')) continue;
    globalThis.RegExp = new Proxy(own, {
      construct(target, given: [string, string?]) {
        const pattern = new target(...given);
        const maker = /\/(lib\/[\w/-]+\.ts)/.exec(new Error().stack ?? '')?.[1] ?? path;
        found.push({ path: maker, place: `${maker}, put together`, pattern });
        return pattern;
      },
    });
    try {
      await import(/* @vite-ignore */ resolve(path));
    } finally {
      globalThis.RegExp = own;
    }
  }
  return found;
}
