/** A node of the syntax tree, as loosely typed as walking over every kind of it needs. */
export interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

/** The nodes directly under one, each with the key it hangs on. */
export function childrenOf(node: SyntaxNode): { key: string; child: SyntaxNode }[] {
  return Object.entries(node).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isNode).map((child) => ({ key, child })),
  );
}

/** A node and everything below it. */
export function* descendants(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const { child } of childrenOf(node)) yield* descendants(child);
}

/** The name of an identifier or the text of a string literal; empty for anything else. */
export function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const text = node.type === 'Literal' ? node.value : node.name;
  return typeof text === 'string' ? text : '';
}
