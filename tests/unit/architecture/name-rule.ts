import { posix } from 'node:path';
import { placeOf, type SourceFile } from './source-file';
import { childrenOf, isNode, nameOf, type SyntaxNode } from './syntax-node';

const vague = /(^|[/.-])(utils?|helpers?|misc|shared|stuff|manager)([/.-]|$)/;

/** A file is found by what it exports: one main thing, by its own name, from its own place. */
export function nameRule(files: SourceFile[]): string[] {
  return files.flatMap((file) => [...pathRefusals(file), ...exportRefusals(file)]);
}

function pathRefusals({ path }: SourceFile): string[] {
  const refusals: string[] = [];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.css)?\.tsx?$/.test(posix.basename(path)))
    refusals.push(`${path}: name it in kebab-case.`);
  if (vague.test(path)) refusals.push(`${path}: “${vague.exec(path)?.[2]}” says nothing. Name it after what it does.`);
  return refusals;
}

function exportRefusals(file: SourceFile): string[] {
  const statements = childrenOf(file.program).map(({ child }) => child);
  const exported = statements.flatMap(exportedNames);
  const reExport = statements.find(({ type, source }) => type.startsWith('Export') && isNode(source));
  const isEntry = /^entrypoints\/([^/]+\.ts|[^/]+\/(index|main)\.tsx?)$/.test(file.path);
  if (reExport)
    return [`${placeOf(file, reExport)} passes on what another file exports. Let the reader import it from there.`];
  if (isEntry) return [];
  if (exported.includes('default')) return [`${file.path} has a default export. Export it by its name.`];
  if (exported.length === 0) return [];
  const base = posix.basename(file.path).replace(/\.(css\.)?tsx?$/, '');
  if (isNamedAfter(base, exported)) return [];
  return [
    `${file.path} exports ${exported.join(', ')}, and nothing called ${camel(base)}. Rename the file or the export.`,
  ];
}

/** One export gives the file its name. Several may share a theme, which then stands in the name and in one of them. */
function isNamedAfter(base: string, exported: string[]): boolean {
  const wanted = base.replaceAll('-', '');
  const names = exported.map((name) => name.toLowerCase());
  if (names.some((name) => name === wanted || name === `${wanted}schema`)) return true;
  return (
    names.length > 1 && base.split('-').some((word) => names.some((name) => name.includes(word.replace(/s$/, ''))))
  );
}

function exportedNames(node: SyntaxNode): string[] {
  if (node.type === 'ExportDefaultDeclaration') return ['default'];
  if (node.type !== 'ExportNamedDeclaration') return [];
  const names = childrenOf(node).flatMap(({ key, child }) => {
    if (key === 'specifiers') return [nameOf(child.exported)];
    if (child.type !== 'VariableDeclaration') return [nameOf(child.id)];
    return childrenOf(child).map(({ child: declarator }) => nameOf(declarator.id));
  });
  return names.filter(Boolean);
}

const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
