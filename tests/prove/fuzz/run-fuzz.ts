import { fork } from 'node:child_process';
import type { FuzzReport } from './fuzz-report';
import { importers } from './importers';

/** What P11 allows an import: milliseconds of the processor, and bytes over what the reader needs at rest. */
const longest = 2_000;
const most = 300 * 1024 * 1024;
/** Milliseconds by the clock after which a case is ended: no machine is that busy. */
const hangs = 60_000;

interface Tally {
  cases: number;
  slowest: { seed: number; milliseconds: number };
  peak: number;
  wrong: string[];
}

/** Fuzzes one importer for a time, in a process of its own that is started anew after a hang. */
async function fuzzFor(index: number, milliseconds: number, firstSeed: number): Promise<Tally> {
  const tally: Tally = { cases: 0, slowest: { seed: 0, milliseconds: 0 }, peak: 0, wrong: [] };
  let seed = firstSeed;
  let left = milliseconds;
  while (left > 0) {
    const { lastSeed, spent } = await oneChild(index, left, seed, tally);
    seed = lastSeed + 1;
    left -= spent;
  }
  return tally;
}

/** @returns the last case, and the milliseconds since the first: to start is not counted */
function oneChild(
  index: number,
  wait: number,
  firstSeed: number,
  tally: Tally,
): Promise<{ lastSeed: number; spent: number }> {
  return new Promise((resolve) => {
    const args = ['tests/prove/fuzz/fuzz-child.ts', String(index), String(firstSeed)];
    const child = fork('node_modules/jiti/lib/jiti-cli.mjs', args, { silent: true });
    let seed = firstSeed;
    let begun = Date.now();
    let readyAt: number | null = null;
    let atRest = 0;
    const timer = setInterval(() => {
      const hung = Date.now() - begun > hangs;
      if (hung) tally.wrong.push(`seed ${seed}: no end after ${hangs / 1_000} s`);
      if (hung || (readyAt !== null && Date.now() - readyAt > wait)) child.kill('SIGKILL');
    }, 200);
    child.on('message', (report: FuzzReport) => {
      begun = Date.now();
      if (report.kind === 'ready') {
        atRest = report.memory;
        readyAt = begun;
      }
      if (report.kind === 'begin') seed = report.seed;
      if (report.kind === 'wrong') tally.wrong.push(report.said);
      if (report.kind !== 'end') return;
      tally.cases += 1;
      tally.peak = Math.max(tally.peak, report.memory - atRest);
      if (report.milliseconds > tally.slowest.milliseconds) tally.slowest = report;
      if (report.milliseconds > longest) tally.wrong.push(`seed ${report.seed}: ${Math.round(report.milliseconds)} ms`);
      if (report.memory - atRest > most) tally.wrong.push(`seed ${report.seed}: ${megabytes(report.memory - atRest)}`);
    });
    child.on('exit', (code, signal) => {
      clearInterval(timer);
      if (signal !== 'SIGKILL') tally.wrong.push(`seed ${seed}: the process ended by itself, ${signal ?? code}`);
      resolve({ lastSeed: seed, spent: Math.max(1, Date.now() - (readyAt ?? 0)) });
    });
  });
}

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** `npm run prove:fuzz -- [--minutes=10] [--seed=1] [--only=docx]`: minutes for each importer, one after the other. */
async function main(): Promise<void> {
  const option = (name: string) => process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1];
  const minutes = Number(option('minutes') ?? 10);
  const firstSeed = Number(option('seed') ?? Date.now() % 1_000_000_000);
  console.log(`${minutes} minutes each, seeds from ${firstSeed}`);
  let failed = false;
  for (const [index, { name }] of importers.entries()) {
    if (!name.includes(option('only') ?? '')) continue;
    const { cases, slowest, peak, wrong } = await fuzzFor(index, minutes * 60_000, firstSeed);
    const time = `slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`;
    console.log(
      `${name.padEnd(34)} ${String(cases).padStart(8)} cases, ${time}, +${megabytes(peak)}, ${wrong.length} wrong`,
    );
    for (const said of wrong.slice(0, 20)) console.log(`  ${said}`);
    failed ||= wrong.length > 0 || cases === 0;
  }
  process.exitCode = failed ? 1 : 0;
}

void main();
