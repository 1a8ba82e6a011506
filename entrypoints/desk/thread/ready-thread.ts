import type { Job } from './job';
import { startThread } from './start-thread';

/** A thread that has fetched the code for a Word file before anybody asks for one. Whoever gets it ends it. */
export function readyThread(): Worker {
  const worker = startThread();
  const job: Job = { kind: 'get-ready' };
  worker.postMessage(job);
  return worker;
}
