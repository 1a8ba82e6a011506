import { randomFrom } from '../random';
import type { Importer } from './importers';

/** What `Object.prototype` and its like hold: an import must not add to them. */
const nature = (): string =>
  [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('|');

/**
 * Lets one case in. @returns what went wrong, null where nothing did
 * @param seed names the case: the same seed is the same case
 */
export async function fuzz(importer: Importer, seed: number): Promise<string | null> {
  const letIn = importer.next(randomFrom(seed));
  const before = nature();
  try {
    await letIn();
  } catch (cause) {
    return `${importer.name}, seed ${seed}: ${cause instanceof Error ? (cause.stack ?? cause.message).slice(0, 800) : cause}`;
  }
  return nature() === before ? null : `${importer.name}, seed ${seed}: a prototype was changed`;
}
