import type { Importer } from './importer';
import { pdfImport } from './pdf-import';
import { pdfs } from './seeds';

/** What does what no importer may, and what a run must say of it. */
export interface Planted extends Importer {
  found: RegExp;
}

const plant = (name: string, found: RegExp, letIn: () => Promise<unknown>): Planted => ({
  name: `planted: ${name}`,
  found,
  next: () => letIn,
});

/** Asked for in our own code while it reads a PDF file; pdf.js's thread does not know it. */
function rejectingSignal(): AbortSignal {
  const get = () => void Promise.reject(new Error('unheard'));
  return Object.defineProperty(new AbortController().signal, 'aborted', { get });
}

/** A run that does not find every one of them has proved nothing. */
export const planted: readonly Planted[] = [
  plant('never gives the processor back', /no end.*SIGKILL/, async () => {
    for (;;);
  }),
  plant('never answers', /no end.*SIGKILL/, () => new Promise(() => {})),
  plant('takes three seconds of the processor', /\d ms$/, async () => {
    const start = process.cpuUsage();
    // Most of asking for it is the system's: of the program's own time alone, three seconds may be more than twelve of both.
    for (let spent = 0; spent < 3e6; ) {
      const { user, system } = process.cpuUsage(start);
      spent = user + system;
    }
  }),
  plant('takes 200 MB', /\d MB$/, async () => new Uint8Array(200 * 1024 * 1024).fill(1).length),
  plant('rejects where nobody listens', /unhandled rejection/, async () => void Promise.reject(new Error('unheard'))),
  plant('rejects so while it reads a PDF file', /unhandled rejection/, async () => {
    const letIn = await pdfImport(pdfs[0]?.slice() ?? new Uint8Array(), rejectingSignal());
    return letIn();
  }),
  plant('throws', /SyntaxError/, async () => JSON.parse('{')),
  plant('changes a prototype', /prototype was changed/, async () =>
    Object.defineProperty(Object.prototype, `p${Math.random()}`, { value: 1 }),
  ),
];
