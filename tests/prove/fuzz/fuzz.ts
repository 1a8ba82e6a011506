import { randomFrom } from '../random';
import type { Importer } from './importer';

/** What `Object.prototype` and its like hold: an import must not add to them. */
const nature = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');

/** `wrong` says what went wrong, null where nothing did; the milliseconds are the processor's, of the import alone. */
export interface Fuzzed {
  wrong: string | null;
  milliseconds: number;
}

/**
 * Lets one case in.
 * @param seed names the case: the same seed is the same case
 * @param begin is called when the case is made and its import begins
 */
export async function fuzz(importer: Importer, seed: number, begin = () => {}): Promise<Fuzzed> {
  const letIn = await importer.next(randomFrom(seed));
  const before = nature();
  begin();
  const start = process.cpuUsage();
  const wrong = await faultOf(letIn);
  const { user, system } = process.cpuUsage(start);
  const said = wrong ?? (nature() === before ? null : 'a prototype was changed');
  return { wrong: said && `${importer.name}, seed ${seed}: ${said}`, milliseconds: (user + system) / 1_000 };
}

async function faultOf(letIn: () => Promise<unknown>): Promise<string | null> {
  try {
    await letIn();
    return null;
  } catch (cause) {
    return cause instanceof Error ? (cause.stack ?? cause.message).slice(0, 800) : String(cause);
  }
}
