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
const folder = '.output/fuzz';
const entries = ['run-fuzz', 'fuzz-child', 'watch-case'];
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
