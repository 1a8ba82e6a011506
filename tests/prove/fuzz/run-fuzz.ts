import { fuzzFor, megabytes } from './fuzz-for';
import { importers } from './importers';
import { planted } from './planted';

/** The importers that do what none may, each until it is found out. @returns whether all were */
async function findPlanted(): Promise<boolean> {
  let missed = 0;
  for (const { name, found } of planted) {
    const order = { name, milliseconds: 120_000, firstSeed: 1, untilWrong: true };
    const said = (await fuzzFor(order)).wrong.find((each) => found.test(each));
    if (said === undefined) missed += 1;
    console.log(`${name.padEnd(46)} ${said === undefined ? 'NOT FOUND' : `found: ${said.split('\n')[0]}`}`);
  }
  return missed === 0;
}

/**
 * `npm run prove:fuzz -- [--minutes=10] [--seed=1] [--only=docx,pack]`: minutes for each importer, one after the other, after the control.
 * Time is that of the processor. Memory is the most that the process ever held of the machine's, less what it held at rest after a sweep:
 * Node's own and the readers' code are not of the import, garbage that was not swept in time is.
 */
async function main(): Promise<void> {
  const option = (name: string) => process.argv.find((given) => given.startsWith(`--${name}=`))?.split('=')[1];
  const minutes = Number(option('minutes') ?? 10);
  const firstSeed = Number(option('seed') ?? Date.now() % 1_000_000_000);
  const only = (option('only') ?? '').split(',');
  let failed = !(await findPlanted());
  console.log(`${minutes} minutes each, seeds from ${firstSeed}`);
  for (const { name } of importers) {
    if (!only.some((part) => name.includes(part))) continue;
    const order = { name, milliseconds: minutes * 60_000, firstSeed };
    const { cases, slowest, peak, wrong, unheardByPdf } = await fuzzFor(order);
    const time = `slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed})`;
    const memory = `+${megabytes(peak.memory)} (seed ${peak.seed})`;
    console.log(`${name.padEnd(34)} ${String(cases).padStart(8)} cases, ${time}, ${memory}, ${wrong.length} wrong`);
    if (unheardByPdf > 0)
      console.log(`  ${unheardByPdf} rejections unheard in pdf.js's own thread, where they end nothing`);
    for (const said of wrong.slice(0, 20)) console.log(`  ${said}`);
    failed ||= wrong.length > 0 || cases === 0;
  }
  process.exitCode = failed ? 1 : 0;
}

void main();
