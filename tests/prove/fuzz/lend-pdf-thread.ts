import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { MessageChannel, type MessagePort, Worker as Thread } from 'node:worker_threads';

/** Files that one thread reads. The product has one for each; to start it takes longer than to read a file. */
const most = 100;

let lent = 0;
let thread: Thread | null = null;
let last: MessagePort | null = null;
const unheard = new Int32Array(new SharedArrayBuffer(4));

/** Rejections since the last call that nobody heard in pdf.js's own threads. */
export const unheardInPdfThreads = (): number => Atomics.exchange(unheard, 0, 0);

/** A thread that runs pdf.js's worker and is ready, for one file: on a port of its own, so that nothing comes late that was said of another. */
export async function lendPdfThread(): Promise<Worker> {
  last?.close();
  if (lent % most === 0) {
    await thread?.terminate();
    thread = await started();
  }
  lent += 1;
  const { port1, port2 } = new MessageChannel();
  last = port1;
  thread?.postMessage(port2, [port2]);
  // The cast: of a browser's worker pdf.js uses what a port has too, to post messages and to listen to them.
  return port1 as unknown as Worker;
}

async function started(): Promise<Thread> {
  const script = join(dirname(process.argv[1] ?? ''), 'pdf-thread.js');
  const one = new Thread(script, { workerData: unheard });
  await once(one, 'message');
  return one;
}
