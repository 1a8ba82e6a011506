import { parseSync } from 'vite';

const swapped = new Map([
  ['===', '!=='],
  ['!==', '==='],
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
]);

/**
 * The faults that a slip of the hand could make of a file: operators swapped, conditions turned, values changed, calls left out.
 * @param {string} path
 * @param {string} text
 * @returns {{ start: number, end: number, put: string, line: number }[]}
 */
export function mutantsOf(path, text) {
  const { program } = parseSync(path, text);
  const mutants = [];
  const open = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    if (
      /^(TS|Import|ExportAll)/.test(node.type) &&
      !/^TS(AsExpression|NonNullExpression|SatisfiesExpression)$/.test(node.type)
    )
      continue;
    for (const { start, end, put } of changesOf(node, text))
      mutants.push({ start, end, put, line: text.slice(0, start).split('\n').length });
    for (const value of Object.values(node))
      for (const child of Array.isArray(value) ? value : [value])
        if (typeof child === 'object' && child !== null && typeof child.type === 'string') open.push(child);
  }
  return mutants.sort((a, b) => a.start - b.start);
}

function changesOf(node, text) {
  const { type, start, end } = node;
  const source = text.slice(start, end);
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    const put = swapped.get(node.operator);
    const between = text.slice(node.left.end, node.right.start);
    const at = node.left.end + between.indexOf(node.operator);
    return put ? [{ start: at, end: at + node.operator.length, put }] : [];
  }
  if (type === 'IfStatement' || type === 'ConditionalExpression')
    return ['true', 'false'].map((put) => ({ start: node.test.start, end: node.test.end, put }));
  if (type === 'UnaryExpression' && node.operator === '!')
    return [{ start, end, put: text.slice(node.argument.start, end) }];
  if (type === 'Literal' && node.regex) return [{ start, end, put: '/(?!)/g' }];
  if (type === 'Literal' && typeof node.value === 'boolean') return [{ start, end, put: String(!node.value) }];
  if (type === 'Literal' && typeof node.value === 'number') return [{ start, end, put: String(node.value + 1) }];
  if (type === 'Literal' && typeof node.value === 'string')
    return [{ start, end, put: node.value === '' ? "'mutant'" : "''" }];
  if (type === 'ExpressionStatement' && !/^['"]/.test(source)) return [{ start, end, put: ';' }];
  if (type === 'ReturnStatement' && node.argument)
    return [{ start: node.argument.start, end: node.argument.end, put: 'undefined' }];
  return [];
}
