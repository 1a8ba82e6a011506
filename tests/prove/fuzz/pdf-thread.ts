import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { giveWithResolvers } from '../../unit/pdf/with-resolvers';

/**
 * The thread in which pdf.js's worker runs, as in a browser. There a rejection that nobody hears stays in the thread, and it and the page go on; so
 * here: it is counted, and told apart from those of our own code. For each file it is given a port to answer on.
 */
const unheard: Int32Array = workerData;
process.on('unhandledRejection', () => Atomics.add(unheard, 0, 1));
giveWithResolvers();
const { WorkerMessageHandler } = await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
parentPort?.on('message', (port: MessagePort) => WorkerMessageHandler.initializeFromPort(port));
parentPort?.postMessage('ready');
