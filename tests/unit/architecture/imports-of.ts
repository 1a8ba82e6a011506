import { posix } from 'node:path';
import { placeOf, type SourceFile } from './source-file';
import { descendants, nameOf, type SyntaxNode } from './syntax-node';

export interface Import {
  from: SourceFile;
  place: string;
  /** As it is written. */
  specifier: string;
  /** Path of the file meant; null for a package. */
  target: string | null;
  /** Vanishes when it is compiled. */
  typeOnly: boolean;
}

/** Every import and re-export of a file, dynamic ones too. Style sheets are left out. */
function importsOf(file: SourceFile, paths: ReadonlySet<string>): Import[] {
  return [...descendants(file.program)].flatMap((node) => {
    const specifier = nameOf(node.source);
    if (!/^(Import|Export(All|Named))/.test(node.type) || !specifier || /\.css(\?raw)?$/.test(specifier)) return [];
    // the address of a thread's script leads to the script
    const written = specifier.replace(/\?worker&url$/, '');
    const target = written.startsWith('.') ? resolved(file.path, written, paths) : null;
    return [{ from: file, place: placeOf(file, node), specifier, target, typeOnly: isTypeOnly(node) }];
  });
}

/** `import { type A }` stays as an import for its effects under `verbatimModuleSyntax`, so only the statement's own `type` counts. */
const isTypeOnly = (node: SyntaxNode) => node.importKind === 'type' || node.exportKind === 'type';

function resolved(from: string, specifier: string, paths: ReadonlySet<string>): string {
  const base = posix.join(posix.dirname(from), specifier);
  return [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((path) => paths.has(path)) ?? base;
}

export const allImports = (files: SourceFile[]): Import[] => {
  const paths = new Set(files.map(({ path }) => path));
  return files.flatMap((file) => importsOf(file, paths));
};
