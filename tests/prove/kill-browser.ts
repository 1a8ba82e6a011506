import type { Rapporteur } from '../driver/rapporteur';
import { browsersOf } from './browsers-of';
import { killTree } from './kill-tree';

/** The end of a browser in the middle of whatever happens. */
export async function killBrowser({ context, profile }: Pick<Rapporteur, 'context' | 'profile'>): Promise<void> {
  const ended = new Promise((resolve) => context.on('close', resolve));
  const browsers = browsersOf(profile);
  for (const pid of browsers) killTree(pid);
  // None is left where somebody struck already.
  if (browsers.length > 0) await ended;
}
