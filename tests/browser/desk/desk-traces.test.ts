import { expect, test, vi } from 'vitest';
import { deskTraces } from '../../../entrypoints/desk/data/desk-traces';
import { pickFolder, rememberedFolder } from '../../../entrypoints/desk/packs/backup-folder';

const { session } = vi.hoisted(() => {
  const held = new Map<string, unknown>();
  return {
    session: {
      get: async () => Object.fromEntries(held),
      set: async (items: object) => {
        for (const [name, value] of Object.entries(items)) held.set(name, value);
      },
      remove: async (names: string[]) => {
        for (const name of names) held.delete(name);
      },
      clear: async () => held.clear(),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { storage: { session } } }));

const own = crypto.randomUUID();
const other = crypto.randomUUID();
const names = (id: string) => [`rapporteur-draft:form/card/${id}/title`, `rapporteur-draft:note/${id}`].sort();

async function traces() {
  localStorage.clear();
  await session.clear();
  for (const name of [...names(own), ...names(other)]) localStorage.setItem(name, 'typed');
  await session.set({ [`refused/${own}`]: 'typed', [`refused/${other}`]: 'typed' });
  return deskTraces(localStorage);
}

test('what is deleted for good takes along what was typed about it, and nothing else', async () => {
  await (await traces()).forget([own]);
  expect(Object.keys(localStorage).sort()).toEqual(names(other));
  expect(Object.keys(await session.get())).toEqual([`refused/${other}`]);
});

test('when everything is wiped, no folder of backups is known any more, nor that there was one', async () => {
  vi.stubGlobal('showDirectoryPicker', () => navigator.storage.getDirectory());
  await pickFolder();
  expect(await rememberedFolder()).not.toBeNull();
  const wiped = await traces();
  await wiped.forget(null);
  expect(await rememberedFolder()).toBeNull();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('rapporteur-backup-folder');
  expect([Object.keys(localStorage), await session.get()]).toEqual([[], {}]);
  // Where none was chosen there is nothing to forget.
  await wiped.forget(null);
  vi.unstubAllGlobals();
});
