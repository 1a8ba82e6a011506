import { readdirSync, readFileSync } from 'node:fs';

/** The browser processes that hold a profile, without what they started. */
export function browsersOf(profile: string): number[] {
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
