import { z } from 'zod';

/** Every record's id is made on the client with `crypto.randomUUID()`, so that a retry can be recognised. */
export const idSchema = z.uuid();
export type Id = z.infer<typeof idSchema>;
