import { proveByTests } from './prove/prove-by-tests.mjs';

/** Random sequences of what people do, each store held against a plain model after every step: `npm run prove:model -- sequences=10000 seed=7`. */
const given = Object.fromEntries(process.argv.slice(2).map((argument) => argument.split('=')));
await proveByTests({
  unit: ['tests/unit/services/hold-against-model.test.ts'],
  env: { SEQUENCES: given.sequences ?? '10000', ...(given.seed ? { SEED: given.seed } : {}) },
});
