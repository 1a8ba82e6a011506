import { childrenOf, descendants, nameOf, type SyntaxNode } from './syntax-node';

const isFunction = ({ type }: SyntaxNode) => /Function(Declaration|Expression)$/.test(type);
const typeKeys = new Set([
  'typeAnnotation',
  'typeParameters',
  'typeArguments',
  'returnType',
  'superTypeArguments',
  'implements',
]);
const typeDeclarations = new Set([
  'TSInterfaceDeclaration',
  'TSTypeAliasDeclaration',
  'TSDeclareFunction',
  'TSModuleDeclaration',
]);

/** Names that a program uses and declares nowhere around: the globals. Types are left out. */
export function freeNames(program: SyntaxNode): SyntaxNode[] {
  return search(program, new Set(namesDeclaredIn(program)));
}

function search(node: SyntaxNode, known: ReadonlySet<string>): SyntaxNode[] {
  if (typeDeclarations.has(node.type)) return [];
  if (node.type === 'Identifier') return known.has(nameOf(node)) ? [] : [node];
  const inside = isFunction(node) ? new Set([...known, ...namesDeclaredIn(node)]) : known;
  return childrenOf(node)
    .filter(({ key }) => !typeKeys.has(key) && !isMereKey(node, key))
    .flatMap(({ child }) => search(child, inside));
}

/** `a.document`, `{ document: 1 }` and a class member of that name use no variable. */
function isMereKey(node: SyntaxNode, key: string): boolean {
  if (node.type === 'MemberExpression') return key === 'property' && node.computed !== true;
  if (/^(Property|MethodDefinition|PropertyDefinition|AccessorProperty)$/.test(node.type)) {
    return key === 'key' && node.computed !== true && node.shorthand !== true;
  }
  return /^(Import|Export).*Specifier$/.test(node.type) || node.type === 'MetaProperty' || key === 'label';
}

/** The parameters and everything declared in a function, but not in functions inside it. Blocks are not told apart. */
function namesDeclaredIn(scope: SyntaxNode): string[] {
  const own = nameOf(scope.id);
  const params = childrenOf(scope).filter(({ key }) => key === 'params');
  const found = params.flatMap(({ child }) => patternNames(child));
  const visit = (node: SyntaxNode) => {
    if (node.type === 'VariableDeclarator' || node.type === 'CatchClause') {
      for (const { key, child } of childrenOf(node))
        if (key === 'id' || key === 'param') found.push(...patternNames(child));
    }
    if (/(Function|Class)Declaration$/.test(node.type)) found.push(nameOf(node.id));
    if (/^Import.*Specifier$/.test(node.type)) found.push(nameOf(node.local));
    for (const { child } of childrenOf(node)) if (!isFunction(child)) visit(child);
    for (const { child } of childrenOf(node)) if (child.type === 'FunctionDeclaration') found.push(nameOf(child.id));
  };
  visit(scope);
  return own ? [own, ...found] : found;
}

/** Names in `{ a, b: [c = 1], ...d }`; a default's own names come along, which errs on the quiet side. */
function patternNames(pattern: SyntaxNode): string[] {
  return [...descendants(pattern)].filter(({ type }) => type === 'Identifier').map(nameOf);
}
