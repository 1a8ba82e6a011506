import { browser } from 'wxt/browser';
import type { CheckState } from '../model/check-state';
import { type CheckOrder, checkNewsSchema, checkPort } from './check-port';

/** The checks that the worker carries out, as a page sees them. */
export interface WorkerChecks {
  /** Tells the latest check, now and after every change. @returns how to stop it */
  follow(tell: (check: CheckState | null) => void): () => void;
  order(order: CheckOrder): void;
}

/** How long to wait before a worker that ended is asked for the next, in milliseconds. */
const pause = 300;

/**
 * One connection to the worker. Where the worker ends in the middle of a check, the next one is woken to say how far it came; an idle
 * one is left to sleep.
 */
export function workerChecks(): WorkerChecks {
  const listeners = new Set<(check: CheckState | null) => void>();
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let running = false;

  function connect() {
    const opened = browser.runtime.connect({ name: checkPort });
    opened.onMessage.addListener((message: unknown) => {
      const news = checkNewsSchema.safeParse(message).data;
      if (!news) return;
      running = news.check?.status === 'running';
      for (const tell of listeners) tell(news.check);
    });
    opened.onDisconnect.addListener(() => {
      port = null;
      if (running && listeners.size > 0) setTimeout(() => listeners.size > 0 && connected(), pause);
    });
    port = opened;
    return opened;
  }
  const connected = () => port ?? connect();

  return {
    follow(tell) {
      listeners.add(tell);
      // A new connection tells where things stand; one that is there has told it already.
      port?.disconnect();
      connect();
      return () => {
        listeners.delete(tell);
        if (listeners.size > 0) return;
        port?.disconnect();
        port = null;
      };
    },
    order(order) {
      if (order.type === 'start') running = true;
      connected().postMessage(order);
    },
  };
}
