import { z } from 'zod';
import { idSchema } from '../model/id';
import { instantSchema } from '../model/instant';
import { libraryTables } from '../model/library';
import { sensitivitySchema } from '../model/sensitivity';
import { sharingSchema } from '../model/sharing';

export const packFormat = 'rapporteur-pack';
/** The version of the form of packs; what a record holds has its own, `schemaVersion`. */
export const packFormatVersion = 1;
/** The name of the one file that tells of the others. */
export const manifestPath = 'manifest.json';

const count = z.int().nonnegative();

/** What every pack says of itself, whatever its version: enough to refuse a newer one in words. */
export const packHeadSchema = z.looseObject({
  format: z.literal(packFormat),
  formatVersion: z.int().positive(),
  schemaVersion: z.int().positive(),
});

/** Of what a pack was made. */
export const madeOfSchema = z.discriminatedUnion('kind', [
  /** Everything there was: a backup. */
  z.strictObject({ kind: z.literal('everything') }),
  z.strictObject({ kind: z.literal('meeting'), title: z.string().max(300), date: z.iso.date().nullable() }),
  /** Some topics of a meeting, or some clips. */
  z.strictObject({ kind: z.literal('choice'), title: z.string().max(300), date: z.iso.date().nullable() }),
]);

/** For whom it was made; null where there was no ceiling. */
export const packReadersSchema = z.strictObject({
  sharing: sharingSchema.nullable(),
  sensitivity: sensitivitySchema.nullable(),
});

/** `manifest.json`: what the pack is, and every file in it with its size and SHA-256. */
export const packManifestSchema = z.strictObject({
  format: z.literal(packFormat),
  formatVersion: z.literal(packFormatVersion),
  schemaVersion: z.int().positive(),
  packId: idSchema,
  madeAt: instantSchema,
  madeOf: madeOfSchema,
  readers: packReadersSchema,
  /** How many records of each table. */
  counts: z.strictObject({ ...Object.fromEntries(libraryTables.map((table) => [table, count.optional()])) }),
  files: z.array(
    z.strictObject({
      path: z.string().min(1).max(200),
      bytes: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
export type PackManifest = z.infer<typeof packManifestSchema>;
