import { allImports } from './imports-of';
import type { SourceFile } from './source-file';

/** No file comes back to itself through its imports, not even through types. */
export function cycleRule(files: SourceFile[]): string[] {
  const targets = new Map<string, string[]>(files.map(({ path }) => [path, []]));
  for (const { from, target } of allImports(files)) if (target) targets.get(from.path)?.push(target);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push(
        `These files import each other in a circle: ${[...trail.slice(start), path].join(' → ')}. Move what they share to a third.`,
      );
      return;
    }
    if (done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of targets.keys()) visit(path, []);
  return cycles;
}
