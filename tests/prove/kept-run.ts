import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

const ledgerSchema = z.strictObject({
  /** The id of the extension, which comes from the place of its build: one from another place sees none of what was written. */
  extension: z.string(),
  kills: z.int(),
  total: z.int(),
  counted: z.strictObject({
    lost: z.int(),
    trialsWithLoss: z.int(),
    torn: z.int(),
    damaged: z.int(),
    repairs: z.int(),
    rows: z.int(),
  }),
  told: z.string(),
  standing: z.array(z.strictObject({ clip: z.string(), note: z.number(), gone: z.boolean() })),
});
/** What was counted so far over one profile, and what the product still owes there. */
export type CrashLedger = z.infer<typeof ledgerSchema>;

/**
 * A profile that outlasts the run, so that its kills add up over many: 1,000 take more than an hour. The ledger is away while a run goes on: one
 * that was cut off does not know what was acknowledged last, and must begin anew.
 */
export function keptRun(folder: string, name: string) {
  const own = resolve(folder, name);
  const profile = join(own, 'profile');
  const file = join(own, 'ledger.json');
  const isNew = !existsSync(profile);
  if (!isNew && !existsSync(file)) throw new Error(`The last run in ${own} was cut off: remove that folder.`);
  mkdirSync(profile, { recursive: true });
  return {
    profile,
    take(): CrashLedger | null {
      if (isNew) return null;
      const ledger = ledgerSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      rmSync(file);
      return ledger;
    },
    put: (ledger: CrashLedger) => writeFileSync(file, JSON.stringify(ledger)),
  };
}
