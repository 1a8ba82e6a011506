import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { build } from 'vite';
import { leanAge } from './lean-age.mjs';
import { leanDocuments } from './lean-documents.mjs';
import { leanZod } from './lean-zod.mjs';
import { replacedPackages } from './replaced-packages.mjs';
import { run } from './run.mjs';

/**
 * Lets mutated documents, pastes, pages, messages and packs in, for a time: `npm run prove:fuzz -- [--minutes=10] [--seed=1] [--only=docx,pack]`.
 * The importers are built as the product is, with what it takes instead of packages: what is shipped is what is tried.
 */
mkdirSync('.output', { recursive: true });
// Each run has its own, so that two at once do not disturb each other; within the repository, where the packages are found that are not built in.
const folder = mkdtempSync('.output/fuzz-');
// The run itself ends of the same signal; to go on here is to tidy up.
process.once('SIGINT', () => {});
const entries = ['run-fuzz', 'fuzz-child', 'watch-case', 'pdf-thread'];
try {
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [leanZod(), leanAge(), leanDocuments()],
    resolve: { alias: replacedPackages },
    // pdf.js asks for its worker beside itself.
    ssr: { noExternal: true, external: ['pdfjs-dist'] },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: { input: Object.fromEntries(entries.map((name) => [name, `tests/prove/fuzz/${name}.ts`])) },
    },
  });
  process.exitCode = run(process.execPath, [`${folder}/run-fuzz.js`, ...process.argv.slice(2)]).ok ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
