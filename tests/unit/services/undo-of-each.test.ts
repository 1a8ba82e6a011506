import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Services that write and have no undo, each with its reason. */
const without = new Map([
  ['delete-for-good.ts', 'what has no way back, asked for twice'],
  ['wipe-meeting.ts', 'what has no way back, asked for by typing'],
  ['wipe-everything.ts', 'what has no way back, asked for by typing'],
  ['forget-damaged.ts', 'what has no way back, asked for twice'],
  ['restore-damaged.ts', 'what makes good a damage of the disk is no action of the person'],
  ['save-verifications.ts', 'what a check found is no action of the person; it goes with its clip'],
  ['packs/restore-library.ts', 'what takes the place of everything, with a backup of what was there made first'],
  ['packs/import-pack.ts', 'taken back in tests/browser/packs/packs.test.ts, which has packs'],
  ['packs/settle-conflict.ts', 'taken back in tests/browser/packs/packs.test.ts, which has packs'],
  ['reread-late.ts', 'what follows from facts that a file gave later is no action of the person'],
  ['complete-pdf-clip.ts', 'what the file says later becomes a part of the clip, and is taken back with it'],
]);

/** Whoever writes says so by one of these; services have no other way to (`record-writer.ts`). */
const writes = /\b(?:performAction|transact)(?:<[^(]*>)?\(|\bdb\.transaction\(\s*'rw/;

test('every service that writes has a test of its undo, or a reason to have none', () => {
  const services = readdirSync('lib/services', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => writes.test(readFileSync(`lib/services/${name}`, 'utf8')));
  const tested = readFileSync('tests/browser/services/undo-of-each.test.ts', 'utf8');
  const untested = services.filter((name) => !without.has(name) && !tested.includes(`'${name.replace('.ts', '')}',`));
  expect(services.length).toBeGreaterThan(40);
  expect(untested).toEqual([]);
  expect([...without.keys()].filter((name) => !services.includes(name))).toEqual([]);
});
