import { expect } from 'vitest';
import { putBack } from '../../lib/services/put-back';
import { latestUndoStep } from '../../lib/store/latest-undo-step';
import type { RandomAction } from './random-action';
import { readModel } from './read-model';
import { takeBackLatest } from './run-step';
import { pick } from './store-model';

/** What lies in the trash, put back from there. */
export const randomTrash: Record<string, RandomAction> = {
  /** What is taken back and put back at once is as it was. */
  async takeBackAndPutBack(world) {
    const step = await latestUndoStep(world.db);
    const before = world.history.at(-1);
    const { model } = world;
    await takeBackLatest(world);
    const entry = step && (await world.db.trash.get(step.id));
    if (!entry || before === undefined) return undefined;
    const outcome = await putBack(world.db, { entryId: entry.id }, world.stamps);
    // Of a step that an older version wrote, nobody knows what still fits.
    if (before === null) world.model = await readModel(world.db);
    else {
      expect(outcome).toMatchObject({ left: [] });
      world.model = model;
    }
    if (outcome.ok && (await latestUndoStep(world.db))?.id === outcome.undoId) world.history.push(before);
    return outcome;
  },
  /** Whatever is put back, however late, the store hangs together, and nothing of it is written over. */
  async putBack(world, { a }) {
    const entry = pick(await world.db.trash.orderBy('deletedAt').toArray(), a);
    if (!entry) return undefined;
    const clips = Object.keys(world.model.notes);
    const notes = { ...world.model.notes };
    const used = (await world.db.undoSteps.orderBy('sequence').primaryKeys()).indexOf(entry.id);
    const outcome = await putBack(world.db, { entryId: entry.id }, world.stamps);
    if (outcome.ok && used >= 0) world.history.splice(used, 1);
    world.model = await readModel(world.db);
    for (const id of clips) expect(world.model.notes[id]).toBe(notes[id]);
    return outcome;
  },
};
