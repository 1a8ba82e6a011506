import { proveByTests } from './prove/prove-by-tests.mjs';

/**
 * Word files with every code point of the basic plane and with naughty strings in every field, read again by us, by a strict parser of XML,
 * by LibreOffice and by Microsoft's checker, those that are there: `npm run prove:word -- [documents=1300] [seed=1]`.
 */
const given = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
await proveByTests({
  unit: ['tests/unit/prove/word.test.ts'],
  env: { WORD_DOCUMENTS: given.documents ?? '1300', WORD_SEED: given.seed ?? '1' },
});
