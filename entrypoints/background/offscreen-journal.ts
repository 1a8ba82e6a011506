import { browser } from 'wxt/browser';
import { readJournal } from '../../lib/keeping/read-journal';
import { type JournalPortOrder, journalPort, journalPortAnswerSchema } from '../../lib/messaging/journal-port';
import type { JournalPort } from '../../lib/store/safety';
import { openOffscreen } from './open-offscreen';

type Port = ReturnType<typeof browser.runtime.connect>;

/** The journal of the service worker, written by the page that nobody sees. */
export function offscreenJournal(): JournalPort & { warm(): void } {
  const waiting = new Map<number, { resolve: () => void; reject: (cause: Error) => void }>();
  let connecting: Promise<Port> | null = null;
  let orders = 0;

  async function connect(): Promise<Port> {
    await openOffscreen();
    const port = browser.runtime.connect({ name: journalPort });
    port.onMessage.addListener((message: unknown) => {
      const answer = journalPortAnswerSchema.safeParse(message).data;
      if (!answer) return;
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.ok) asker?.resolve();
      else asker?.reject(new Error('the journal was not written'));
    });
    port.onDisconnect.addListener(() => {
      connecting = null;
      for (const { reject } of waiting.values()) reject(new Error('the page that writes the journal went'));
      waiting.clear();
    });
    return port;
  }
  function connection(): Promise<Port> {
    connecting ??= connect().catch((cause) => {
      connecting = null;
      throw cause;
    });
    return connecting;
  }
  async function append(json: string, sequence: number): Promise<void> {
    const port = await connection();
    await new Promise<void>((resolve, reject) => {
      orders += 1;
      waiting.set(orders, { resolve, reject });
      port.postMessage({ id: orders, kind: 'append', json, sequence } satisfies JournalPortOrder);
    });
  }

  return {
    // The page may have been closing itself just then. A line that is there twice counts once.
    append: (json, sequence) => append(json, sequence).catch(() => append(json, sequence)),
    read: readJournal,
    renew: async () => false, // pages do that
    /** Opens the page before there is something to write. */
    warm: () => void connection().catch(() => undefined),
  };
}
