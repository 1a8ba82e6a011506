import type { RefusalReason } from '../model/refusal';

const diskTrouble = /quota|ioerror|no space|disk.{0,200}full/i;

/**
 * What to tell the person when the database refused. Browsers name a full disk in many ways, so whatever is not
 * recognised still means "not saved".
 */
export function failureReason(error: unknown): RefusalReason {
  const chain = causesOf(error);
  if (chain.some(({ name }) => name === 'NewerDataError')) return 'newer-data';
  if (chain.some(({ name }) => name === 'ZodError' || name === '$ZodError')) return 'invalid-input';
  return chain.some(({ name, message }) => diskTrouble.test(`${name} ${message}`)) ? 'storage-full' : 'storage-failed';
}

/** The error and what caused it, outermost first. Only names and messages: what was clipped is never logged. */
export function causesOf(error: unknown): { name: string; message: string }[] {
  const chain: { name: string; message: string }[] = [];
  const seen = new Set<unknown>();
  const queue = [error];
  while (queue.length > 0 && chain.length < 20) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null || seen.has(next)) continue;
    seen.add(next);
    chain.push({ name: textOf(next, 'name'), message: textOf(next, 'message').slice(0, 200) });
    queue.push(...['inner', 'cause', 'error'].map((key) => Reflect.get(next, key)));
    const failures: unknown = Reflect.get(next, 'failures');
    if (Array.isArray(failures)) queue.push(...failures);
  }
  return chain;
}

function textOf(value: object, key: string): string {
  const text: unknown = Reflect.get(value, key);
  return typeof text === 'string' ? text : '';
}
