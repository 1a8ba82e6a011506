import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';
import { isNode, type SyntaxNode } from './syntax-node';

/** One file of the product, read and parsed. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  path: string;
  text: string;
  program: SyntaxNode;
  comments: { value: string; start: number; end: number }[];
}

/** Refuses text that does not parse: a rule that looks at half a tree would pass for nothing. */
export function sourceFile(path: string, text: string): SourceFile {
  const { program, comments, errors } = parseSync(path, text);
  const root: unknown = program;
  if (errors[0] || !isNode(root)) throw new Error(`${path} does not parse: ${errors[0]?.message}`);
  return { path, text, program: root, comments };
}

/** Every file of code in these folders, by its path. */
function filesIn(folders: string[], ending: RegExp): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name).replaceAll('\\', '/'))
      .filter((path) => ending.test(path))
      .sort()
      .map((path) => sourceFile(path, readFileSync(path, 'utf8'))),
  );
}

/** Every TypeScript file of the product: what ships, not its tests and scripts. */
export const productFiles = (): SourceFile[] => filesIn(['components', 'entrypoints', 'lib'], /\.tsx?$/);

/** Every file of code that tests the product or works on it. */
export const workFiles = (): SourceFile[] => filesIn(['scripts', 'tests'], /\.(tsx?|mjs)$/);

/** 1-based line of an offset. */
export const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** `lib/model/id.ts:7`, to be clicked on. */
export const placeOf = (file: SourceFile, node: { start: number }): string =>
  `${file.path}:${lineAt(file.text, node.start)}`;
