import { proveByTests } from './prove/prove-by-tests.mjs';

/** Words of their own in every field, exports for readers of every marking, looked for in every spelling: `SECRET_ROUNDS`, 20 unless given. */
await proveByTests({
  unit: ['tests/unit/prove/secrets.test.ts'],
  env: { SECRET_ROUNDS: process.env.SECRET_ROUNDS ?? '20' },
});
