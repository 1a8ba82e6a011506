import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    // Machines are shared: this tells a test that hangs, not one that waits its turn.
    testTimeout: 60_000,
    setupFiles: ['lib/model/configure-zod.ts'],
    // Vitest empties every style sheet, also one that is asked for as text, unless it is told to leave it.
    css: { include: [/\.css\?raw$/] },
  },
});
