import { standByStore } from '../../lib/ledger/stand-by-store';
import type { Library } from '../../lib/model/library';
import { openDatabase } from '../../lib/store/open-database';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Stamps } from '../../lib/store/stamps';
import { deleteStore } from '../browser/store/delete-store';
import { failAt } from '../browser/store/fail-at';
import type { ModelAction, ModelTopic, StoreModel } from './store-model';

/** A store, what it should hold, and what both need to go on. */
export interface World {
  db: RapporteurDatabase;
  model: StoreModel;
  stamps: Stamps;
  /** Set to make a call of the database fail, counted from now on. */
  plan: ReturnType<typeof failAt>;
  /** The backup made last, and the model of that moment. */
  backup: { library: Library; model: StoreModel } | null;
  /** The store as it was before each action that can be taken back; null where that is not known. */
  history: (StoreModel | null)[];
  /** Ids as the store has them; what is asked for must be in the model still. */
  meetingId(title: string): Promise<string>;
  topicId(topic: ModelTopic): Promise<string>;
  actionId(action: ModelAction): Promise<string>;
  /** A title, or an id, that nothing had before. */
  fresh(): string;
  /** Goes on with the store of this name, as a browser that was started anew does. */
  reopen(name: string): void;
  /** Goes on with an empty store, as a browser that never had one does. */
  moveOut(): Promise<void>;
  /** Another person's, with a store of her own and nothing in it; no title or moment of it is one of this. */
  another(): World;
  end(): Promise<void>;
}

/** Later than anything in the stores of older versions. */
const start = Date.UTC(2020, 0, 1);
const tenMinutes = 600_000;

/** A world with nothing in it. Worlds that share a counter never make two things of one name. */
export function newWorld(count = { now: 0 }): World {
  const open = (name: string) => openDatabase(name, async () => standByStore(null));
  const anew = () => `random-${crypto.randomUUID()}`;
  const db = open(anew());
  const world: World = {
    ...{ db, plan: failAt(db), backup: null, history: [] },
    model: {
      active: null,
      meetings: [],
      notes: {},
      withoutSnapshot: [],
      sightings: {},
      editions: {},
      figures: [],
      indicators: [],
    },
    fresh: () => `title ${++count.now}`,
    // So far apart that no two notes are one typing.
    stamps: { now: () => new Date(start + tenMinutes * ++count.now).toISOString(), newId: () => crypto.randomUUID() },
    meetingId: async (wanted) =>
      (await world.db.meetings.filter((meeting) => meeting.title === wanted).first())?.id ?? '',
    async topicId(wanted) {
      const meeting = world.model.meetings.find(({ topics }) => topics.includes(wanted));
      const meetingId = await world.meetingId(meeting?.title ?? '');
      const found = world.db.topics.where({ meetingId }).filter(({ title }) => title === wanted.title);
      return (await found.first())?.id ?? '';
    },
    async actionId(wanted) {
      const meeting = world.model.meetings.find(({ actions }) => actions.includes(wanted));
      const meetingId = await world.meetingId(meeting?.title ?? '');
      const found = world.db.actions.where({ meetingId }).filter(({ text }) => text === wanted.text);
      return (await found.first())?.id ?? '';
    },
    reopen(name) {
      world.db.close({ disableAutoOpen: true });
      world.db = open(name);
      world.plan = failAt(world.db);
    },
    async moveOut() {
      await deleteStore(world.db);
      world.reopen(anew());
      world.history = [];
    },
    another: () => newWorld(count),
    end: () => deleteStore(world.db),
  };
  return world;
}
