import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { browserPath } from './scripts/browser-path.mjs';
import { replacedPackages } from './scripts/replaced-packages.mjs';

/** What needs a real DOM, a real layout or a real IndexedDB runs in the browser that the set-up found. */
export default defineConfig({
  plugins: [react()],
  resolve: { alias: replacedPackages },
  worker: { format: 'es' },
  // Named here because a dependency that Vite first meets in the middle of a run makes it reload the tests, with a second React.
  optimizeDeps: {
    include: [
      'axe-core',
      'dexie',
      'fflate',
      'hast-util-from-html',
      'hast-util-raw',
      'mammoth',
      'mdast-util-from-markdown',
      'mdast-util-gfm',
      'mdast-util-gfm-footnote',
      'mdast-util-gfm-table',
      'mdast-util-to-hast',
      'mdast-util-to-markdown',
      'micromark-extension-gfm',
      'minisearch',
      'prosemirror-commands',
      'prosemirror-history',
      'prosemirror-inputrules',
      'prosemirror-keymap',
      'prosemirror-model',
      'prosemirror-schema-list',
      'prosemirror-state',
      'prosemirror-transform',
      'prosemirror-view',
      'react',
      'react-dom/client',
      'react/jsx-dev-runtime',
      'wxt/browser',
      'zod',
    ],
  },
  test: {
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    // As in vitest.config.ts; and what is waited for may come late.
    testTimeout: 60_000,
    expect: { poll: { timeout: 25_000 } },
    setupFiles: ['lib/model/configure-zod.ts'],
    // As in vitest.config.ts: a style sheet asked for as text stays as it is.
    css: { include: [/\.css\?raw$/] },
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: playwright({
        launchOptions: {
          executablePath: browserPath(),
          args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
