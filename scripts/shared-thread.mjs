import { dirname, resolve } from 'node:path';

const asked = /^\.\/thread\?worker&url$/;
const mark = '\0shared-thread:';
const loader = '\0vite/preload-helper.js';
const condition = 'deps.length > 0';

/**
 * The thread of the desk is built with the pages instead of apart from them. Apart, it has the briefing, the figures and the words a second time: a
 * tenth of the build. What loads a further script puts links to what that needs into the document, and a thread has none: there it only loads.
 * @returns {import('vite').Plugin}
 */
export function sharedThread() {
  return {
    name: 'shared-thread',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!importer || !asked.test(source)) return null;
      return mark + resolve(dirname(importer), source.replace('?worker&url', '.ts'));
    },
    load(id) {
      if (!id.startsWith(mark)) return null;
      const reference = this.emitFile({ type: 'chunk', id: id.slice(mark.length), name: 'thread' });
      return `export default import.meta.ROLLUP_FILE_URL_${reference};`;
    },
    transform(code, id) {
      if (id !== loader) return null;
      if (!code.includes(condition)) this.error('Vite loads scripts in another way now: see shared-thread.mjs');
      return code.replace(condition, `${condition} && typeof document !== 'undefined'`);
    },
  };
}
