import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { textLines } from './text-line';
import { goesOn, wrappingOf } from './wrapping';

/**
 * Markdown folds lines into paragraphs; minutes are often written as if it did not, a name or a label on each line. Where a line was not broken
 * for want of room, its break is kept. Changes the tree.
 */
export function keepLineBreaks(tree: Root, markdown: string): void {
  // as many lines as the parser counts
  const lines = textLines(markdown.replace(/[\f\u2028\u2029]/g, ' '));
  const wrapping = wrappingOf(lines);
  const isBreak = (lineNumber: number): boolean => {
    const line = lines[lineNumber - 1];
    const next = lines[lineNumber];
    return line !== undefined && next !== undefined && !goesOn(line, next, wrapping);
  };
  visit(tree, isBreak);
}

function visit(parent: Parents, isBreak: (line: number) => boolean): void {
  if (parent.type === 'paragraph') parent.children = parent.children.flatMap((child) => broken(child, isBreak));
  for (const child of parent.children) if ('children' in child) visit(child, isBreak);
}

function broken(node: PhrasingContent, isBreak: (line: number) => boolean): PhrasingContent[] {
  if (!isText(node) || !node.position || !node.value.includes('\n')) return [node];
  const first = node.position.start.line;
  return node.value.split('\n').flatMap((value, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value };
    if (index === 0) return [text];
    return isBreak(first + index - 1) ? [{ type: 'break' }, text] : [{ type: 'text', value: `\n${value}` }];
  });
}

const isText = (node: Nodes) => node.type === 'text';
