import { defineConfig } from '@playwright/test';

/**
 * Three projects: what runs headless, `*.display.test.ts`, which presses real keys and opens native menus on a (virtual) screen, and what runs in Firefox.
 * No retries: a test that passes at the second try is a defect, in the product or in the test. (`npm test` names such a test.)
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Machines are shared: these tell a test that hangs, not one that waits its turn.
  timeout: 180_000,
  expect: { timeout: 25_000 },
  reporter: 'list',
  projects: [
    { name: 'headless', testMatch: '**/*.test.ts', testIgnore: '**/*.display.test.ts' },
    // One after the other: two windows would fight for the keyboard of one screen.
    { name: 'display', testMatch: '**/*.display.test.ts', workers: 1 },
    // It drives Firefox itself: Playwright's protocol needs a Firefox of its own making.
    { name: 'firefox', testDir: 'tests/firefox', workers: 1, timeout: 600_000 },
  ],
});
