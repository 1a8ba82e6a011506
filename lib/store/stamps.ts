import type { Id } from '../model/id';
import type { Instant } from '../model/instant';

/** Where times and ids come from. Tests bring their own. */
export interface Stamps {
  now(): Instant;
  newId(): Id;
}

export const systemStamps: Stamps = {
  now: () => new Date().toISOString(),
  newId: () => crypto.randomUUID(),
};
