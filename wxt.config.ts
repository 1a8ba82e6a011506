import { defineConfig } from 'wxt';
import { manifestWords } from './lib/words/manifest-words';
import { className } from './scripts/class-name.mjs';
import { leanAge } from './scripts/lean-age.mjs';
import { leanDocuments } from './scripts/lean-documents.mjs';
import { leanZod } from './scripts/lean-zod.mjs';
import { notices } from './scripts/licences/notices.mjs';
import { plainNames } from './scripts/plain-names.mjs';
import { proofBuild } from './scripts/prove/proof-build.mjs';
import { replacedPackages } from './scripts/replaced-packages.mjs';
import { sharedThread } from './scripts/shared-thread.mjs';

/**
 * No request leaves an extension page and no mark-up is ever parsed from a string; the browser enforces both.
 * The development server needs a socket for hot reload, so only the built product has the policy.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "worker-src 'self'",
  "media-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app dompurify',
].join('; ');

/**
 * What most pages share comes as one file: forty small ones compress worse, and each must be fetched. Five is the number of users from which on
 * both the clip card and the whole were smallest. Figures are left out: a chunk takes along what its files import, and the reader of numbers is loaded after
 * the card was drawn.
 */
const sharedChunk = {
  name: 'shared',
  test: (id: string) =>
    !id.includes('node_modules') &&
    /[\\/](?:lib[\\/](?:model|store|services)|components)[\\/]/.test(id) &&
    !/figure/.test(id),
  minShareCount: 5,
};

/** Nothing, but for `npm run prove:…`. */
const proof = proofBuild(process.env.PROOF_BUILD);

export default defineConfig({
  ...proof.config,
  modules: ['@wxt-dev/module-react'],
  imports: false,
  hooks: {
    ...proof.hooks,
    // Their licences ask to be named wherever they go.
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: 'third-party-notices.txt', contents: notices() });
    },
  },
  vite: () => ({
    // the thread that reads minutes loads the reader of Word files only when one comes
    worker: { format: 'es', plugins: () => [plainNames(), leanZod(), leanAge(), leanDocuments()] },
    plugins: [plainNames(), leanZod(), leanAge(), leanDocuments(), sharedThread(), ...proof.plugins],
    build: {
      modulePreload: { polyfill: false }, // the browsers that we ask for know how to
      rollupOptions: { output: { advancedChunks: { groups: [sharedChunk] } } },
    },
    css: { modules: { generateScopedName: className } },
    resolve: { alias: replacedPackages },
  }),
  manifest: ({ browser, mode }) => ({
    name: manifestWords.name,
    description: manifestWords.description,
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel', 'offscreen']),
    ],
    // Nothing of it is granted: the person allows one site after the other, where she has its pages read again.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    incognito: 'not_allowed',
    action: { default_title: manifestWords.clip },
    commands: {
      // In Firefox Alt+Shift+S opens the History menu; in Chromium Alt+Shift+C belongs to groups of tabs.
      _execute_action: { suggested_key: { default: browser === 'firefox' ? 'Alt+Shift+C' : 'Alt+Shift+S' } },
      'open-board': { suggested_key: { default: 'Alt+Shift+L' }, description: manifestWords.openBoard },
      'open-desk': { suggested_key: { default: 'Alt+Shift+D' }, description: manifestWords.openDesk },
    },
    ...(mode === 'production' ? { content_security_policy: { extension_pages: contentSecurityPolicy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'rapporteur@rapporteur.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123', externally_connectable: { ids: [] } }),
  }),
});
