import { allImports, type Import } from './imports-of';
import type { SourceFile } from './source-file';

const entries = [
  'entrypoints/capture.ts',
  'entrypoints/capture-image.ts',
  'entrypoints/read-page.ts',
  'entrypoints/locate.ts',
];

/** What is put into a page stays small: no Zod, no library, and no record but as a type. */
export function captureRule(files: SourceFile[]): string[] {
  const imports = allImports(files).filter(({ typeOnly }) => !typeOnly);
  const reached = new Set(entries);
  for (const path of reached) {
    for (const { target } of imports.filter(({ from }) => from.path === path)) if (target) reached.add(target);
  }
  return imports.filter(({ from }) => reached.has(from.path)).flatMap(refusal);
}

function refusal({ place, specifier, target }: Import): string[] {
  if (target === null && specifier !== 'wxt/utils/define-unlisted-script') {
    return [`${place}: the capture script may not carry the package ${specifier} into a page.`];
  }
  if (target?.startsWith('lib/model/')) {
    return [`${place}: write \`import type\`; the capture script would carry ${target} and Zod into a page.`];
  }
  return [];
}
