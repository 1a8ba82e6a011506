import { lineAt, placeOf, type SourceFile } from './source-file';
import { childrenOf, isNode, nameOf, type SyntaxNode } from './syntax-node';

/** The type checker is believed: nothing is `any`, and where it is overruled, the reason stands beside it. */
export function typeEscapeRule(files: SourceFile[]): string[] {
  return files.flatMap((file) => [
    ...refusalsBelow(file, file.program, file.program),
    ...file.comments
      .filter(({ value }) => /@ts-(ignore|nocheck|expect-error)/.test(value))
      .map((comment) => `${placeOf(file, comment)} silences the type checker. Make the types right.`),
  ]);
}

function refusalsBelow(file: SourceFile, node: SyntaxNode, statement: SyntaxNode): string[] {
  return childrenOf(node).flatMap(({ child }) => {
    const around = /(Statement|Declaration|Definition)$/.test(child.type) ? child : statement;
    return [...refusal(file, child, around), ...refusalsBelow(file, child, around)];
  });
}

function refusal(file: SourceFile, node: SyntaxNode, statement: SyntaxNode): string[] {
  if (node.type === 'TSAnyKeyword')
    return [`${placeOf(file, node)} says \`any\`. Say \`unknown\` and look, or name the type.`];
  const what = escapeOf(node);
  if (!what || hasReason(file, node, statement)) return [];
  return [
    `${placeOf(file, node)} overrules the type checker with \`${what}\`. Avoid it, or say why in a \`//\` comment beside it.`,
  ];
}

function escapeOf(node: SyntaxNode): string {
  if (node.type === 'TSNonNullExpression' || node.definite === true) return '!';
  if (node.type === 'TSTypeAssertion') return '<type>';
  if (node.type !== 'TSAsExpression') return '';
  const type = node.typeAnnotation;
  const isConst = isNode(type) && type.type === 'TSTypeReference' && nameOf(type.typeName) === 'const';
  return isConst ? '' : 'as';
}

/** A line comment from the line above its statement to the line below the assertion itself. */
function hasReason({ text, comments }: SourceFile, { end }: SyntaxNode, statement: SyntaxNode): boolean {
  const first = lineAt(text, statement.start) - 1;
  const last = lineAt(text, end) + 1;
  return comments.some((comment) => {
    const line = lineAt(text, comment.start);
    return !comment.value.startsWith('*') && line >= first && line <= last;
  });
}
