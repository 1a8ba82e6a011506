import type { JournalPort } from '../store/safety';
import type { JournalAnswer, JournalOrder, JournalWish } from './journal-order';
import { readJournal } from './read-journal';

/** What is needed of a `Worker`. */
interface Thread {
  postMessage(order: JournalOrder): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<JournalAnswer>) => void): void;
  addEventListener(type: 'error', listener: () => void): void;
}

/** The journal of a page, written by a thread of its own, which starts with the first thing to write. */
export function threadJournal(
  startThread: () => Thread,
): JournalPort & { warm(): void; ask(wish: JournalWish): Promise<boolean> } {
  const waiting = new Map<number, { resolve: (clean: boolean) => void; reject: (cause: Error) => void }>();
  let thread: Thread | null = null;
  let orders = 0;

  function start(): Thread {
    const started = startThread();
    started.addEventListener('message', ({ data }) => {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.ok) asker?.resolve(data.clean ?? true);
      else asker?.reject(new Error(data.why ?? 'the journal was not written'));
    });
    started.addEventListener('error', () => {
      for (const { reject } of waiting.values()) reject(new Error('the journal thread failed'));
      waiting.clear();
      thread = null;
    });
    return started;
  }
  function ask(wish: JournalWish): Promise<boolean> {
    return new Promise((resolve, reject) => {
      orders += 1;
      waiting.set(orders, { resolve, reject });
      thread ??= start();
      thread.postMessage({ id: orders, ...wish });
    });
  }

  return {
    ask,
    warm: () => {
      thread ??= start();
    },
    append: async (json, sequence) => void (await ask({ kind: 'append', json, sequence })),
    read: readJournal,
    async renew(entries, sequence) {
      try {
        await ask({ kind: 'begin' });
        for await (const json of entries) await ask({ kind: 'piece', json });
        return await ask({ kind: 'finish', sequence });
      } catch (cause) {
        // Its thread would keep the file, and no other page could write a copy while this one is open.
        await ask({ kind: 'abandon' }).catch(() => {}); // why it was not written says more
        throw cause;
      }
    },
  };
}
