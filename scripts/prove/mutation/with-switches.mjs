/**
 * A file with a switch at the place of each mutant, so that all of them are compiled once and the tests turn on one at a time.
 * @param {string} text
 * @param {{ id: number, start: number, end: number, put: string, as: string }[]} mutants as `mutantsOf` gives them, with the number of each
 * @returns {string} the same program while no switch is on
 */
export function withSwitches(text, mutants) {
  // The function is hoisted, so that a circle of imports finds it; where no test is set up, such as in a worker, every switch is off.
  const runtime = 'function $mutant(id) { return globalThis.$switchedOn ? globalThis.$switchedOn(id) : false; } ';
  return runtime + switched(text, 0, text.length, mutants);
}

function switched(text, from, to, mutants) {
  let made = '';
  let at = from;
  for (let next = 0; next < mutants.length; ) {
    const { start, end } = mutants[next];
    const inside = mutants.slice(next).filter((other) => other.start >= start && other.end <= end);
    const here = inside.filter((other) => other.start === start && other.end === end);
    const within = inside.filter((other) => !here.includes(other));
    made += text.slice(at, start) + wrapped(switched(text, start, end, within), here);
    at = end;
    next += inside.length;
  }
  return made + text.slice(at, to);
}

function wrapped(original, mutants) {
  const [{ as }] = mutants;
  if (as === 'statement') return `if (!${mutants.map(({ id }) => `$mutant(${id})`).join(' && !')}) { ${original} }`;
  const chosen = mutants.map(({ id, put }) => `$mutant(${id}) ? (${put}) : `).join('');
  return as === 'key' ? `[${chosen}${original}]` : `(${chosen}(${original}))`;
}
