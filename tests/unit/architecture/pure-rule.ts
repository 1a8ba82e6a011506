import { pureFolders } from './arrow-rule';
import { freeNames } from './free-names';
import { placeOf, type SourceFile } from './source-file';
import { descendants, isNode, nameOf, type SyntaxNode } from './syntax-node';

const globals = new Set(
  (
    'browser chrome Dexie React document window self globalThis navigator location localStorage sessionStorage ' +
    'indexedDB fetch XMLHttpRequest getSelection getComputedStyle'
  ).split(' '),
);

/** Pure folders run anywhere: the DOM, the time, an id and chance come in as arguments. */
export function pureRule(files: SourceFile[]): string[] {
  return files
    .filter(({ path }) => pureFolders.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap((file) => [
      ...freeNames(file.program)
        .filter((name) => globals.has(nameOf(name)))
        .map((name) => `${placeOf(file, name)} names the global ${nameOf(name)}. Take it as an argument.`),
      ...[...descendants(file.program)]
        .filter(asksTheWorld)
        .map((node) => `${placeOf(file, node)} asks the world for the time, an id or chance. Take it as an argument.`),
    ]);
}

function asksTheWorld(node: SyntaxNode): boolean {
  if (node.type === 'NewExpression') {
    return nameOf(node.callee) === 'Date' && Array.isArray(node.arguments) && node.arguments.length === 0;
  }
  if (node.type !== 'CallExpression' || !isNode(node.callee)) return false;
  const called = `${nameOf(node.callee.object)}.${nameOf(node.callee.property)}`;
  return ['Date.now', 'crypto.randomUUID', 'Math.random', 'performance.now'].includes(called);
}
