import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { MessageChannel, Worker as Thread } from 'node:worker_threads';
import type { PdfThreadData } from './pdf-thread';

/** Files that one thread reads. The product has one for each; to start it takes longer than to read a file. */
const most = 100;

let lent = 0;
let current: { thread: Thread; port: Worker } | null = null;
const unheard = new Int32Array(new SharedArrayBuffer(4));

/** Rejections since the last call that nobody heard in pdf.js's own threads. */
export const unheardInPdfThreads = (): number => Atomics.exchange(unheard, 0, 0);

/** A thread that runs pdf.js's worker and is ready, for one file. */
export async function lendPdfThread(): Promise<Worker> {
  if (current && lent % most === 0) {
    await current.thread.terminate();
    current = null;
  }
  lent += 1;
  current ??= await start();
  return current.port;
}

async function start() {
  const { port1, port2 } = new MessageChannel();
  const data: PdfThreadData = { port: port2, unheard };
  const script = join(dirname(process.argv[1] ?? ''), 'pdf-thread.js');
  const thread = new Thread(script, { workerData: data, transferList: [port2] });
  await once(thread, 'message');
  // The cast: of a browser's worker pdf.js uses what a port has too, to post messages and to listen to them.
  return { thread, port: port1 as unknown as Worker };
}
