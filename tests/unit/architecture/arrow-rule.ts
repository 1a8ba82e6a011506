import { allImports, type Import } from './imports-of';
import type { SourceFile } from './source-file';

/** Folders whose code takes the DOM, the time and ids as arguments. */
export const pureFolders = [
  'model',
  'words',
  'sanitize',
  'anchoring',
  'capture',
  'dates',
  'documents',
  'minutes',
  'exchange',
  'language',
  'topics',
  'actions',
  'search',
  'privacy',
  'briefing',
  'tables',
  'verification',
  'editions',
  'figures',
  'pdf',
  'journal',
  'packs',
].map((name) => `lib/${name}`);
const modules = (...names: string[]) => names.map((name) => `lib/${name}`);

/** The arrows of lib/README.md: for each folder, what it may import besides itself. `type:` marks what it may only name the types of. */
const arrows: Record<string, { folders: string[]; packages: RegExp }> = {
  'lib/model': { folders: [], packages: /^zod$/ },
  'lib/words': { folders: ['type:lib/model'], packages: /^$/ },
  'lib/sanitize': { folders: modules('model'), packages: /^$/ },
  'lib/anchoring': { folders: modules('model'), packages: /^$/ },
  'lib/dates': { folders: ['type:lib/model'], packages: /^$/ },
  'lib/capture': { folders: modules('model', 'sanitize', 'anchoring', 'dates', 'tables'), packages: /^$/ },
  'lib/documents': {
    folders: modules('model', 'sanitize'),
    packages:
      /^(fflate|mammoth|parse5|entities\/decode|mdast|hast|(mdast|hast)-util-[a-z\d-]+|micromark-extension-gfm)$/,
  },
  'lib/minutes': { folders: modules('model', 'language', 'dates'), packages: /^$/ },
  'lib/privacy': { folders: modules('model', 'language', 'sanitize'), packages: /^$/ },
  'lib/exchange': {
    folders: modules('model', 'words', 'sanitize', 'tables', 'figures'),
    packages: /^(fflate|hast|hast-util-to-html)$/,
  },
  'lib/language': { folders: [], packages: /^$/ },
  'lib/topics': { folders: modules('model', 'language'), packages: /^$/ },
  'lib/actions': { folders: modules('model', 'language'), packages: /^$/ },
  'lib/search': { folders: modules('model', 'language'), packages: /^minisearch$/ },
  'lib/briefing': {
    folders: modules(
      'model',
      'words',
      'sanitize',
      'anchoring',
      'privacy',
      'language',
      'dates',
      'tables',
      'editions',
      'figures',
    ),
    packages: /^(fflate|(mdast|hast)(-util-[a-z-]+)?)$/,
  },
  'lib/tables': { folders: modules('model', 'language', 'sanitize'), packages: /^$/ },
  'lib/verification': { folders: modules('model', 'language', 'anchoring', 'sanitize'), packages: /^$/ },
  'lib/editions': { folders: modules('model', 'language', 'dates'), packages: /^$/ },
  'lib/figures': { folders: modules('model', 'language', 'dates', 'tables'), packages: /^$/ },
  'lib/pdf': { folders: modules('model', 'sanitize', 'anchoring', 'capture', 'dates'), packages: /^pdfjs-dist\// },
  'lib/journal': { folders: [], packages: /^$/ },
  'lib/store': { folders: modules('model', 'journal'), packages: /^dexie$/ },
  'lib/packs': {
    folders: modules('model', 'sanitize', 'language', 'documents', 'exchange', 'privacy'),
    packages: /^(zod|fflate|age-encryption)$/,
  },
  'lib/ledger': { folders: modules('model', 'journal', 'store'), packages: /^dexie$/ },
  'lib/repair': { folders: modules('model', 'journal', 'store', 'ledger'), packages: /^dexie$/ },
  'lib/keeping': {
    folders: modules('model', 'journal', 'store', 'ledger', 'repair'),
    packages: /^(dexie|wxt\/browser)$/,
  },
  'lib/messaging': { folders: modules('model'), packages: /^(zod|wxt\/browser)$/ },
  'lib/services': { folders: ['lib/store', ...pureFolders], packages: /^$/ },
  components: { folders: modules('model', 'words', 'tables', 'figures'), packages: /^(react|react-dom|dexie)$/ },
};

/** Everything points inwards: a module knows only those that the list allows. */
export function arrowRule(files: SourceFile[]): string[] {
  return allImports(files).flatMap((imported) => {
    const from = folderOf(imported.from.path);
    if (imported.target !== null && !files.some(({ path }) => path === imported.target)) {
      return [`${imported.place} imports ${imported.specifier}, which is no file of the product.`];
    }
    return from === 'entrypoints' ? betweenEntrypoints(imported) : fromFolder(from, imported);
  });
}

function fromFolder(from: string, imported: Import): string[] {
  const allowed = arrows[from];
  if (!allowed)
    return [`${imported.from.path} stands in a folder without arrows: add ${from} to lib/README.md and here.`];
  if (imported.target === null) {
    if (allowed.packages.test(imported.specifier)) return [];
    return [`${imported.place}: ${from} may not import the package ${imported.specifier}.`];
  }
  const to = folderOf(imported.target);
  if (to === from || allowed.folders.includes(to)) return [];
  if (imported.typeOnly && allowed.folders.includes(`type:${to}`)) return [];
  return [`${imported.place}: ${from} may not import ${to}. Pass what it needs as an argument, or move the code.`];
}

/** What two entry points share belongs into components or lib. */
function betweenEntrypoints({ from, place, target }: Import): string[] {
  if (target === null || !target.startsWith('entrypoints/')) return [];
  const entry = (path: string) => path.split('/')[1]?.replace(/\.ts$/, '');
  if (entry(from.path) === entry(target)) return [];
  return [`${place} reaches into another entry point, ${target}. Move what both need to components or lib.`];
}

function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}
