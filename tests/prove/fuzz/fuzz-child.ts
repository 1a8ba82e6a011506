import { giveWithResolvers } from '../../unit/pdf/with-resolvers';
import { fuzz } from './fuzz';
import type { FuzzReport } from './fuzz-report';
import { importers, warmUp } from './importers';

/** Lets in one case after the other until it is ended, and tells its parent before and after each. */
async function main(): Promise<void> {
  const tell = (report: FuzzReport) => process.send?.(report);
  let seed = 0;
  process.on('unhandledRejection', (cause) => tell({ kind: 'wrong', seed, said: `unhandled rejection: ${cause}` }));
  for (const name of ['error', 'warn', 'log', 'info'] as const) console[name] = () => undefined;
  giveWithResolvers();
  await warmUp();
  const importer = importers[Number(process.argv[2])];
  if (!importer) throw new Error('there is no such importer');
  tell({ kind: 'ready', memory: process.memoryUsage().rss });
  for (seed = Number(process.argv[3]); ; seed += 1) {
    tell({ kind: 'begin', seed });
    const start = process.cpuUsage();
    const said = await fuzz(importer, seed);
    const { user, system } = process.cpuUsage(start);
    if (said) tell({ kind: 'wrong', seed, said });
    tell({ kind: 'end', seed, milliseconds: (user + system) / 1_000, memory: process.memoryUsage().rss });
    // Lets the parent's messages and rejections come through.
    await new Promise((resume) => setImmediate(resume));
  }
}

void main();
