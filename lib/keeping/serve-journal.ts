import { journalLine } from './journal-line';
import type { JournalAnswer, JournalOrder } from './journal-order';
import { emptyLane, type Lane, openLane } from './lane';
import { type LaneNews, letGo } from './let-go';
import type { TwinFile } from './twin-file';
import { nextCopy } from './whole-copies';

interface Outcome {
  clean: boolean | Promise<boolean>;
}
const done: Outcome = { clean: true };

/** Carries out the orders of the page that started this thread, one after the other. */
export function serveJournal(): void {
  const channel = new BroadcastChannel('rapporteur-journal');
  let lane: Lane | null = null;
  let copy: TwinFile | null = null;
  let queue: Promise<void> = Promise.resolve();

  async function carryOut(order: JournalOrder): Promise<Outcome> {
    if (order.kind === 'begin' || order.kind === 'abandon') {
      copy?.close();
      copy = null;
      if (order.kind === 'begin') copy = await nextCopy();
      return done;
    }
    if (order.kind === 'append') {
      const line = await journalLine(order.json);
      lane ??= await openLane();
      lane.latest = Math.max(lane.latest, order.sequence);
      lane.file.add(line);
      return done;
    }
    if (!copy) throw new Error('no copy was begun');
    if (order.kind === 'piece') {
      copy.addLazily(await journalLine(order.json));
      return done;
    }
    copy.flush();
    copy.close();
    const { name } = copy;
    copy = null;
    return letGo(order.sequence, name, lane, channel);
  }

  addEventListener('message', ({ data }: MessageEvent<JournalOrder>) => {
    const carriedOut = queue.then(() => carryOut(data));
    queue = carriedOut.then(
      () => {},
      () => {}, // told below
    );
    carriedOut
      .then(({ clean }) => clean)
      .then(
        (clean) => postMessage({ id: data.id, ok: true, clean } satisfies JournalAnswer),
        (cause) => postMessage({ id: data.id, ok: false, why: String(cause) } satisfies JournalAnswer),
      );
  });
  channel.addEventListener('message', ({ data }: MessageEvent<LaneNews>) => {
    if (data.kind !== 'let-go') return;
    queue = queue.then(() => {
      if (!lane) return;
      const empty = emptyLane(lane, data.sequence);
      channel.postMessage({ kind: 'let-gone', lane: lane.file.name, empty } satisfies LaneNews);
    });
  });
}
