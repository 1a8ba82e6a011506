import { workerData } from 'node:worker_threads';

/**
 * Runs in a thread beside an import, which cannot watch itself while it hangs, and ends the process when one case has had the processor for too
 * long, or waits for what never comes. Not the clock is read but the processor's time, so that a busy machine makes no hang of what waits its turn.
 */
const seconds = { busy: 10, idle: 20 };
/** Less of the processor in a second than this, in microseconds, is to wait: this thread's own work takes a tenth of it. */
const some = 5_000;

/** The number of the case that runs. */
const running: Int32Array = workerData;
let last = 0;
let begun = process.cpuUsage();
let before = begun;
let idle = 0;

setInterval(() => {
  const now = Atomics.load(running, 0);
  const used = process.cpuUsage(before);
  before = process.cpuUsage();
  idle = used.user + used.system < some ? idle + 1 : 0;
  if (now === 0 || now !== last) {
    last = now;
    begun = before;
    idle = 0;
  }
  const { user, system } = process.cpuUsage(begun);
  if ((user + system) / 1e6 > seconds.busy || idle > seconds.idle) process.kill(process.pid, 'SIGKILL');
}, 1_000);
