import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { giveWithResolvers } from '../../unit/pdf/with-resolvers';
import { fuzz } from './fuzz';
import type { FuzzReport } from './fuzz-report';
import { importers } from './importers';
import { lendPdfThread, unheardInPdfThreads } from './lend-pdf-thread';
import { readPdfsIn, warmUp } from './pdf-import';
import { planted } from './planted';

/** Bytes over rest from which on garbage is swept before a case, so that what earlier ones left is not taken for its own. */
const untidy = 32 * 1024 * 1024;

/** Lets in one case after the other until it is ended, and tells its parent before and after each. It is given the name of an importer and a seed. */
async function main([name, first]: string[]): Promise<void> {
  const tell = (report: FuzzReport) => process.send?.(report);
  let seed = 0;
  process.on('unhandledRejection', (cause) => tell({ kind: 'wrong', seed, said: `unhandled rejection: ${cause}` }));
  for (const method of ['error', 'warn', 'log', 'info'] as const) console[method] = () => undefined;
  giveWithResolvers();
  readPdfsIn(lendPdfThread);
  await warmUp();
  const importer = [...importers, ...planted].find((each) => each.name === name);
  if (!importer || !gc) throw new Error('no such importer, or no way to sweep');
  const running = new Int32Array(new SharedArrayBuffer(4));
  new Worker(join(dirname(process.argv[1] ?? ''), 'watch-case.js'), { workerData: running });
  gc();
  const rest = process.memoryUsage.rss();
  tell({ kind: 'ready', memory: rest });
  for (seed = Number(first); ; seed += 1) {
    if (process.memoryUsage.rss() > rest + untidy) gc();
    tell({ kind: 'begin', seed });
    const { wrong, milliseconds } = await fuzz(importer, seed, () => Atomics.add(running, 0, 1));
    if (wrong) tell({ kind: 'wrong', seed, said: wrong });
    tell({
      kind: 'end',
      seed,
      milliseconds,
      memory: process.resourceUsage().maxRSS * 1024,
      unheardByPdf: unheardInPdfThreads(),
    });
    // Lets the parent's messages and rejections come through.
    await new Promise((resume) => setImmediate(resume));
  }
}

void main(process.argv.slice(2));
