import { runInNewContext } from 'node:vm';
import { randomFrom } from '../random';
import { type Attack, attacksOn } from './attacks-on';

/** Milliseconds by the clock after which an engine is taken to have lost its way: a linear pattern needs some seconds for all attacks. */
const lost = 20_000;

const firstLook = 2_000;

/** What is known of the texts that a pattern reads. */
export interface Reading {
  /** What the pattern reads has no two spaces in a row, for they were folded before. */
  singleSpaced?: boolean;
  /** More characters than this it never reads. */
  longest?: number;
  seed?: number;
  patience?: number;
}

/**
 * Tries to make a pattern take more than its share: what grows with the square of the text takes 64 times for eight times of it.
 * @returns the attack that it fell to, null where none was found
 */
export function slowOn(
  pattern: RegExp,
  { singleSpaced = false, longest = Infinity, seed = 1, patience = lost }: Reading = {},
): Attack | null {
  // A sticky pattern is tried at one place, any other at each place of the text.
  const tried = new RegExp(pattern.source, pattern.sticky || pattern.global ? pattern.flags : `${pattern.flags}g`);
  let last: Attack | null = null;
  const looks: { attack: Attack; took: number }[] = [];
  const look = () => {
    for (const attack of attacksOn(pattern, randomFrom(seed))) {
      if (singleSpaced && /\s{2}/.test(attack.again.repeat(2))) continue;
      last = attack;
      const text = written(attack, Math.min(longest, firstLook));
      const start = performance.now();
      search(tried, text);
      looks.push({ attack, took: performance.now() - start });
    }
  };
  if (!ends(look, patience)) return last;
  if (longest <= firstLook) return null;
  // The first look tells most from the rest; only what took longest is measured.
  const worst = looks.filter(({ took }) => took > 0.3).sort((a, b) => b.took - a.took);
  for (const { attack } of worst.slice(0, 3)) {
    let costs: [number, number] = [0, 0];
    const measured = ends(() => {
      costs = [costOf(tried, attack, 3_000), costOf(tried, attack, 24_000)];
    }, patience);
    if (!measured || (costs[1] > 12 && costs[1] > 24 * costs[0])) return attack;
  }
  return null;
}

/** Runs something in another context, for that alone can be stopped while a pattern runs. @returns whether it came to its end */
function ends(work: () => void, patience: number): boolean {
  try {
    runInNewContext('work()', { work }, { timeout: patience });
    return true;
  } catch (cause) {
    // An error of that context, so no `Error` of this one.
    if (Object(cause).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw cause;
  }
}

const written = ({ before, again, after }: Attack, length: number): string =>
  before + again.repeat(Math.ceil(length / again.length)) + after;

function search(pattern: RegExp, text: string): void {
  pattern.lastIndex = 0;
  if (pattern.sticky) pattern.test(text);
  else text.replace(pattern, '');
}

/** Milliseconds of this process, the least of three runs: how busy the machine is does not count. */
function costOf(pattern: RegExp, attack: Attack, length: number): number {
  const text = written(attack, length);
  return Math.min(
    ...[1, 2, 3].map(() => {
      const from = process.cpuUsage();
      search(pattern, text);
      const { user, system } = process.cpuUsage(from);
      return (user + system) / 1_000;
    }),
  );
}
