import { readdirSync, readFileSync } from 'node:fs';
import type { Rapporteur } from '../driver/rapporteur';
import { killTree } from './kill-tree';

/** The end of a browser in the middle of whatever happens. */
export async function killBrowser({ context, profile }: Pick<Rapporteur, 'context' | 'profile'>): Promise<void> {
  const ended = new Promise((resolve) => context.on('close', resolve));
  for (const pid of browsersOf(profile)) killTree(pid);
  await ended;
}

function browsersOf(profile: string): number[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const line = readFileSync(`/proc/${entry}/cmdline`, 'utf8').split('\0');
      return line.includes(`--user-data-dir=${profile}`) && !line.some((word) => word.startsWith('--type='))
        ? [Number(entry)]
        : [];
    } catch {
      return [];
    }
  });
}
