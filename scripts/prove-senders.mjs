import { proveByTests } from './prove/prove-by-tests.mjs';

/** Who may send the extension a command: every command and connection against every kind of sender, in Node and in the browser. */
await proveByTests({ unit: ['tests/unit/messaging/sender-matrix.test.ts'], endToEnd: ['tests/e2e/senders.test.ts'] });
