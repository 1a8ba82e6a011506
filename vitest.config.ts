import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts'],
    setupFiles: ['lib/model/configure-zod.ts'],
    // Vitest empties every style sheet, also one that is asked for as text, unless it is told to leave it.
    css: { include: [/\.css\?raw$/] },
  },
});
