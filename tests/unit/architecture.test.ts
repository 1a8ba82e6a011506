import { describe, expect, test } from 'vitest';
import { arrowRule } from './architecture/arrow-rule';
import { captureRule } from './architecture/capture-rule';
import { cycleRule } from './architecture/cycle-rule';
import { lengthRule } from './architecture/length-rule';
import { markupRule } from './architecture/markup-rule';
import { nameRule } from './architecture/name-rule';
import { pureRule } from './architecture/pure-rule';
import { productFiles, workFiles } from './architecture/source-file';
import { takenNameRule } from './architecture/taken-name-rule';
import { typeEscapeRule } from './architecture/type-escape-rule';
import { wordsRule } from './architecture/words-rule';

/** lib/README.md says why; architecture-rules.test.ts shows that each of these can fail. */
describe('the product', () => {
  const files = productFiles();
  test.each([
    ['imports only along the arrows of lib/README.md', arrowRule],
    ['has no circle of imports', cycleRule],
    ['carries no library and no schema into a page', captureRule],
    ['takes DOM, time and ids as arguments in its pure folders', pureRule],
    ['names each file after what it exports', nameRule],
    ['is made of short files', lengthRule],
    ['believes the type checker, or says why not', typeEscapeRule],
    ['never turns text into mark-up or code', markupRule],
    ['says everything from lib/words', wordsRule],
    ['leaves to WXT the names of its helpers', takenNameRule],
  ])('%s', (_, rule) => {
    const refusals = rule(files);
    expect(refusals, refusals.join('\n')).toEqual([]);
  });
});

test('the tests and the scripts are made of short files, too', () => {
  const refusals = lengthRule(workFiles());
  expect(refusals, refusals.join('\n')).toEqual([]);
});
