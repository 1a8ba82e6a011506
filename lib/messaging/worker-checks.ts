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
 * Milliseconds after which a running check is asked about anew. That the worker ended is not told for as long as another page of ours was offered the
 * connection too, as the one that nobody sees is.
 */
const pulse = 5_000;

/**
 * One connection to the worker. Where the worker ends in the middle of a check, the next one is woken to say how far it came; an idle
 * one is left to sleep.
 */
export function workerChecks(): WorkerChecks {
  const listeners = new Set<(check: CheckState | null) => void>();
  let port: ReturnType<typeof browser.runtime.connect> | null = null;
  let running = false;
  let asking: ReturnType<typeof setInterval> | undefined;

  /** A new connection wakes the next worker where there is none, and tells where things stand. */
  function askAnew() {
    port?.disconnect();
    connect();
  }
  function watch() {
    clearInterval(asking);
    if (running && listeners.size > 0) asking = setInterval(askAnew, pulse);
  }

  function connect() {
    const opened = browser.runtime.connect({ name: checkPort });
    opened.onMessage.addListener((message: unknown) => {
      const news = checkNewsSchema.safeParse(message).data;
      if (!news) return;
      running = news.check?.status === 'running';
      watch();
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
      // A connection that is there has told it already.
      askAnew();
      return () => {
        listeners.delete(tell);
        if (listeners.size > 0) return;
        clearInterval(asking);
        port?.disconnect();
        port = null;
      };
    },
    order(order) {
      if (order.type === 'start') running = true;
      watch();
      connected().postMessage(order);
    },
  };
}
