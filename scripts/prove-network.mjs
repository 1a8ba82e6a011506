import { proveByTests } from './prove/prove-by-tests.mjs';

/** Zero requests over a session of three hundred actions: network log, witness on 127.0.0.1 (HTTP, UDP, every name), scan of the package. */
await proveByTests({
  endToEnd: ['network-session', 'network', 'bundle-doors'].map((name) => `tests/e2e/${name}.test.ts`),
  env: { NETWORK_ACTIONS: process.env.NETWORK_ACTIONS ?? '300' },
});
