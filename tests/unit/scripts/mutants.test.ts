import { afterEach, expect, it } from 'vitest';
import { mutantsOf } from '../../../scripts/prove/mutation/mutants-of.mjs';
import { withSwitches } from '../../../scripts/prove/mutation/with-switches.mjs';

const source = `
const limit = 3;
const words = { 'a-b': 'dash', plain: 'word' };
const log = [];
export function answer(number) {
  log.push(number);
  if (number > limit && !Number.isNaN(number)) return words['a-b'];
  console.debug('a word to the log');
  const sum = number + 1;
  return /^2$/.test(String(sum)) ? true : sum;
}
export const answers = () => JSON.stringify([[0, 1, 3, 4].map(answer), log, Object.keys(words)]);
`;

const mutants = mutantsOf('answer.ts', source).map((mutant, id) => ({ id, ...mutant }));

async function answersOf(text: string, on: number | null): Promise<string> {
  Reflect.set(globalThis, '$switchedOn', (id: number) => id === on);
  // A module of its own for each switch, for what stands at its top is worked out once.
  const module = await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}//${on}`);
  try {
    return module.answers();
  } catch (error) {
    return String(error);
  }
}

afterEach(() => void Reflect.deleteProperty(globalThis, '$switchedOn'));

it('a file with every switch off does what it did', async () => {
  expect(await answersOf(withSwitches(source, mutants), null)).toBe(await answersOf(source, null));
});

it('each switch does what writing the mutant would do, whatever other mutants stand around it or in it', async () => {
  const switched = withSwitches(source, mutants);
  expect(mutants.length).toBeGreaterThan(20);
  for (const { id, start, end, put } of mutants) {
    const written = `${source.slice(0, start)}${put}${source.slice(end)}`;
    expect(await answersOf(switched, id), put).toBe(await answersOf(written, null));
  }
});

it('nothing is changed that only a log hears, nor where a module comes from', () => {
  const changed = mutants.map(({ start, end }) => source.slice(start, end));
  expect(changed).not.toContain("'a word to the log'");
  const passedOn = "export { a } from './a';\nimport { b } from './b';\nexport const c = import('./c');";
  expect(mutantsOf('d.ts', passedOn)).toEqual([]);
});
