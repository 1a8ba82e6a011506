import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { giveWithResolvers } from '../../unit/pdf/with-resolvers';

/** What the thread is given: the port to answer on, and where rejections are counted that nobody heard. */
export interface PdfThreadData {
  port: MessagePort;
  unheard: Int32Array;
}

/**
 * The thread in which pdf.js's worker runs, as in a browser. There a rejection that nobody hears stays in the thread, and it and the page go on; so
 * here: it is counted, and told apart from those of our own code.
 */
const { port, unheard }: PdfThreadData = workerData;
process.on('unhandledRejection', () => Atomics.add(unheard, 0, 1));
giveWithResolvers();
const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
WorkerMessageHandler.initializeFromPort(port);
parentPort?.postMessage('ready');
