/** Facts of a figure that the person says in one with another. */
export const saidWith = new Map([
  ['unitText', 'unit'],
  ['otherValue', 'value'],
]);
