import { placeOf, type SourceFile } from './source-file';
import { childrenOf, descendants, isNode, nameOf, type SyntaxNode } from './syntax-node';

const spokenAttributes = new Set([
  'alt',
  'title',
  'placeholder',
  'label',
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
]);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);

/** Everything a person reads or hears stands in lib/words, so that another language is one more file. A single letter is a key. */
export function wordsRule(files: SourceFile[]): string[] {
  return files.flatMap((file) =>
    [...descendants(file.program)]
      .filter((node) => spokenTexts(node).some(hasWord))
      .map((node) => `${placeOf(file, node)} says ${spokenTexts(node).find(hasWord)?.trim()}. Put it into lib/words.`),
  );
}

function spokenTexts(node: SyntaxNode): string[] {
  if (node.type === 'JSXText') return [String(node.value)];
  if (node.type === 'JSXAttribute') return spokenAttributes.has(nameOf(node.name)) ? literals(node.value) : [];
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return [];
  return childrenOf(node)
    .filter(({ key, child }) => key === 'children' && child.type === 'JSXExpressionContainer')
    .flatMap(({ child }) => literals(child));
}

/** The strings that an expression may come to: itself, either side of a choice, the fixed parts of a template. */
function literals(value: unknown): string[] {
  if (!isNode(value)) return [];
  if (value.type === 'Literal') return [nameOf(value)];
  if (value.type === 'JSXExpressionContainer') return literals(value.expression);
  if (value.type === 'ConditionalExpression') return [...literals(value.consequent), ...literals(value.alternate)];
  if (value.type === 'LogicalExpression') return [...literals(value.left), ...literals(value.right)];
  if (value.type !== 'TemplateLiteral') return [];
  return childrenOf(value).flatMap(({ child }) => (child.type === 'TemplateElement' ? [rawOf(child)] : []));
}

function rawOf(element: SyntaxNode): string {
  const { value } = element;
  return typeof value === 'object' && value !== null && 'raw' in value ? String(value.raw) : '';
}
