import { expect } from 'vitest';
import type { Library } from '../../lib/model/library';
import { closedLibrary } from '../../lib/packs/closed-library';
import { type ReadingTools, readPack } from '../../lib/packs/read-pack';
import { writePack } from '../../lib/packs/write-pack';
import { importPack } from '../../lib/services/packs/import-pack';
import { readLibrary } from '../../lib/services/packs/read-library';
import { restoreLibrary } from '../../lib/services/packs/restore-library';
import { sha256 } from '../../lib/services/sha256';
import { schemaVersion } from '../../lib/store/database-schema';
import { readProgress } from '../../lib/store/read-progress';
import { upgradeRecord } from '../../lib/store/upgrade-record';
import type { RandomAction } from './random-action';
import { nameOf } from './random-figures';
import { readModel } from './read-model';
import { runStep } from './run-step';
import type { StoreModel } from './store-model';
import type { World } from './world';

const tools: ReadingTools = { sha256, pause: async () => {}, schemaVersion, upgrade: upgradeRecord };

/** What packs and backups bring: out of a store as a file and in again. */
export const randomPacks: Record<string, RandomAction> = {
  async backUp(world) {
    world.backup = { library: await broughtOut(world), model: structuredClone(world.model) };
    return undefined;
  },
  async restore(world) {
    if (!world.backup) return undefined;
    world.model = structuredClone(world.backup.model);
    world.history = [];
    return restoreLibrary(world.db, world.backup.library, await readProgress(world.db));
  },
  async moveHouse(world) {
    const library = await broughtOut(world);
    await world.moveOut();
    return restoreLibrary(world.db, library, await readProgress(world.db));
  },
  async importOwn(world) {
    return imported(world, await broughtOut(world));
  },
  /** Someone who never saw this store sends what she has: all of it is new. */
  async importStranger(world, { a, b, c }) {
    const other = world.another();
    for (const [at, action] of strangersWork.entries()) await runStep(other, action, { a: a + at, b, c });
    const library = await broughtOut(other);
    await other.end();
    // The choices of a store that has some stay.
    if ((await world.db.settings.count()) === 0) world.model.active = other.model.active;
    addAll(world.model, other.model);
    return imported(world, library);
  },
  /** What an earlier backup holds comes back beside what there is, which stays; a second time it brings nothing. */
  async importBackup(world) {
    if (!world.backup) return undefined;
    const before = structuredClone(world.model);
    const outcome = await imported(world, world.backup.library);
    world.model = await readModel(world.db);
    expectKept(before, world.model);
    expect(await imported(world, world.backup.library)).toMatchObject({ ok: true });
    return outcome;
  },
  /** A colleague takes the backup, works on it and sends hers: nothing of ours is written over, and again it brings nothing. */
  async importColleague(world, { a, b, c }) {
    if (!world.backup) return undefined;
    const other = world.another();
    other.model = structuredClone(world.backup.model);
    expect(await restoreLibrary(other.db, world.backup.library, await readProgress(other.db))).toMatchObject({
      ok: true,
    });
    for (const [at, action] of colleaguesWork.entries()) await runStep(other, action, { a: a + at, b: b + at, c });
    const library = await broughtOut(other);
    await other.end();
    const before = structuredClone(world.model);
    const outcome = await imported(world, library);
    world.model = await readModel(world.db);
    expectKept(before, world.model);
    expect(await imported(world, library)).toMatchObject({ ok: true });
    return outcome;
  },
};

const strangersWork = ['createMeeting', 'addTopics', 'save', 'save', 'saveAgain', 'note', 'tag', 'takeFigures'];
const colleaguesWork = ['note', 'save', 'renameTopic', 'untag', 'tag', 'writeTopic', 'editBriefing', 'deleteClips'];

/** Everything, as a pack that was written and read again. */
async function broughtOut({ db }: World): Promise<Library> {
  const head = {
    ...{ packId: crypto.randomUUID(), madeAt: new Date(0).toISOString(), madeOf: { kind: 'everything' as const } },
    readers: { sharing: null, sensitivity: null },
  };
  const library = closedLibrary(await readLibrary(db));
  const read = await readPack(await writePack({ head, library }, schemaVersion, tools), tools);
  if (!read.ok) throw new Error(`A pack that we wrote is not read: ${JSON.stringify(read.fault)}`);
  return read.library;
}

const imported = ({ db, stamps }: World, library: Library) =>
  importPack(db, { packId: crypto.randomUUID(), library }, stamps);

function addAll(model: StoreModel, other: StoreModel): void {
  model.meetings.push(...other.meetings);
  for (const table of ['notes', 'sightings', 'editions'] as const) Object.assign(model[table], other[table]);
  model.figures = [...model.figures, ...other.figures].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  model.withoutSnapshot = [...model.withoutSnapshot, ...other.withoutSnapshot].sort();
  model.indicators = [...model.indicators, ...other.indicators].sort();
}

/** What the person wrote and has is there as it was. */
function expectKept(before: StoreModel, after: StoreModel): void {
  for (const [id, note] of Object.entries(before.notes)) if (note) expect(after.notes[id]).toBe(note);
  expect(Object.keys(after.notes)).toEqual(expect.arrayContaining(Object.keys(before.notes)));
  for (const { title, topics, highlights } of before.meetings) {
    const there = after.meetings.find((meeting) => meeting.title === title);
    expect(there?.topics.map((topic) => topic.title)).toEqual(expect.arrayContaining(topics.map(({ title }) => title)));
    if (highlights.length > 0) expect(there?.highlights).toEqual(highlights);
    for (const { title, lineToTake } of topics)
      if (lineToTake.length > 0)
        expect(there?.topics.find((topic) => topic.title === title)?.lineToTake).toEqual(lineToTake);
  }
}
