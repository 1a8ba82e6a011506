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
const stillRuns = /^TS(AsExpression|NonNullExpression|SatisfiesExpression)$/;

/**
 * The faults that a slip of the hand could make of a file: operators swapped, conditions turned, values changed, calls left out. What is
 * only said to a log is left alone: no test should hold us to its words.
 * @param {string} path
 * @param {string} text
 * @returns {{ start: number, end: number, put: string, as: 'value' | 'statement' | 'key', line: number }[]} what stands from `start` to `end` is
 * a value, a whole statement or the key of an object, and `put` would stand there instead; in the order of the text, a whole before its parts
 */
export function mutantsOf(path, text) {
  const { program } = parseSync(path, text);
  const mutants = [];
  const open = [program];
  for (let node = open.pop(); node; node = open.pop()) {
    if (/^(TS|Import|ExportAll)/.test(node.type) && !stillRuns.test(node.type)) continue;
    for (const { as = 'value', ...mutant } of changesOf(node, text))
      mutants.push({ ...mutant, as, line: text.slice(0, mutant.start).split('\n').length });
    for (const child of partsOf(node))
      if (typeof child === 'object' && child !== null && typeof child.type === 'string') open.push(child);
  }
  return mutants.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Not the address of a module, nor a key, which is changed with what holds it, nor what is said to a log. */
function partsOf(node) {
  const { source, key, ...rest } = node;
  const isLogged = node.type === 'CallExpression' && node.callee.object?.name === 'console';
  const parts = isLogged || node.directive ? [] : Object.values(node.type === 'ExportNamedDeclaration' ? rest : node);
  return parts.flat().filter((part) => part !== key || node.computed);
}

function changesOf(node, text) {
  const { type, start, end } = node;
  if (type === 'BinaryExpression' || type === 'LogicalExpression') {
    const put = swapped.get(node.operator);
    const [left, right] = [node.left, node.right].map((side) => text.slice(side.start, side.end));
    return put ? [{ start, end, put: `(${left}) ${put} (${right})` }] : [];
  }
  if (type === 'IfStatement' || type === 'ConditionalExpression')
    return ['true', 'false'].map((put) => ({ start: node.test.start, end: node.test.end, put }));
  if (type === 'UnaryExpression' && node.operator === '!')
    return [{ start, end, put: text.slice(node.argument.start, end) }];
  if (type === 'ObjectExpression')
    return node.properties
      .filter(({ key, computed }) => key?.type === 'Literal' && !computed)
      .flatMap(({ key }) => changesOf(key, text).map((mutant) => ({ ...mutant, as: 'key' })));
  if (type === 'Literal') return [otherValue(node)].flatMap((put) => (put === null ? [] : [{ start, end, put }]));
  if (type === 'ExpressionStatement' && !node.directive) return [{ start, end, put: ';', as: 'statement' }];
  if (type === 'ReturnStatement' && node.argument)
    return [{ start: node.argument.start, end: node.argument.end, put: 'undefined' }];
  return [];
}

function otherValue({ regex, value }) {
  if (regex) return `/(?!)/${regex.flags}`;
  if (typeof value === 'boolean') return String(!value);
  if (typeof value === 'number') return String(value + 1);
  if (typeof value === 'string') return value === '' ? "'mutant'" : "''";
  return null;
}
