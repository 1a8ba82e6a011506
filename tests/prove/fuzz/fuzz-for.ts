import { fork } from 'node:child_process';
import { dirname, join } from 'node:path';
import type { FuzzReport } from './fuzz-report';

/** What P11 allows an import: milliseconds of the processor, and bytes over what the process needs at rest. */
const longest = 2_000;
const most = 150 * 1024 * 1024;

export interface Tally {
  cases: number;
  slowest: { seed: number; milliseconds: number };
  /** Bytes, and the case that took them. */
  peak: { seed: number; memory: number };
  wrong: string[];
  /** Rejections that nobody heard in pdf.js's own thread, where a browser leaves them too. */
  unheardByPdf: number;
}

export interface FuzzOrder {
  name: string;
  /** For how long; to start is not counted. */
  milliseconds: number;
  firstSeed: number;
  /** Ends at the first fault. */
  untilWrong?: boolean;
}

/** Fuzzes one importer for a time, in a process of its own that is started anew after a hang. */
export async function fuzzFor(order: FuzzOrder): Promise<Tally> {
  const none = { seed: 0, milliseconds: 0, memory: 0 };
  const tally: Tally = { cases: 0, slowest: none, peak: none, wrong: [], unheardByPdf: 0 };
  let seed = order.firstSeed;
  let left = order.milliseconds;
  while (left > 0 && !(order.untilWrong && tally.wrong.length > 0)) {
    const { lastSeed, spent } = await oneChild({ ...order, milliseconds: left, firstSeed: seed }, tally);
    seed = lastSeed + 1;
    left -= spent;
  }
  return tally;
}

/** @returns the last case, and the milliseconds since the first */
function oneChild(order: FuzzOrder, tally: Tally): Promise<{ lastSeed: number; spent: number }> {
  return new Promise((resolve) => {
    const script = join(dirname(process.argv[1] ?? ''), 'fuzz-child.js');
    const args = [order.name, String(order.firstSeed)];
    const child = fork(script, args, { silent: true, execArgv: ['--expose-gc'] });
    let seed = order.firstSeed;
    let readyAt: number | null = null;
    let atRest = 0;
    let highest = 0;
    let ended = false;
    const timer = setInterval(() => {
      const over = readyAt !== null && Date.now() - readyAt > order.milliseconds;
      if (!over && !(order.untilWrong && tally.wrong.length > 0)) return;
      ended = true;
      child.kill('SIGKILL');
    }, 200);
    child.on('message', (report: FuzzReport) => {
      if (report.kind === 'ready') {
        atRest = report.memory;
        readyAt = Date.now();
      }
      if (report.kind === 'begin') seed = report.seed;
      if (report.kind === 'wrong') tally.wrong.push(report.said);
      if (report.kind !== 'end') return;
      tally.cases += 1;
      tally.unheardByPdf += report.unheardByPdf;
      const memory = report.memory - atRest;
      if (report.milliseconds > tally.slowest.milliseconds) tally.slowest = report;
      if (memory > tally.peak.memory) tally.peak = { seed, memory };
      if (report.milliseconds > longest) tally.wrong.push(`seed ${seed}: ${Math.round(report.milliseconds)} ms`);
      // The most that ever was only rises: the case that raised it over the limit is the one to look at.
      if (memory > most && memory > highest) tally.wrong.push(`seed ${seed}: ${megabytes(memory)}`);
      highest = Math.max(highest, memory);
    });
    let said = '';
    child.stderr?.on('data', (piece: Buffer) => {
      said = `${said}${piece}`.slice(-400);
    });
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      if (!ended) tally.wrong.push(`seed ${seed}: no end, or the end of the process: ${signal ?? code} ${said}`.trim());
      resolve({ lastSeed: seed, spent: readyAt === null ? order.milliseconds : Math.max(1, Date.now() - readyAt) });
    });
  });
}

export const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;
