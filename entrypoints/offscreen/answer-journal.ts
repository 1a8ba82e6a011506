import { type JournalPortAnswer, journalPortOrderSchema } from '../../lib/messaging/journal-port';
import { ownJournal } from './own-journal';

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: JournalPortAnswer): void;
}

/** Writes for the worker what it may not write itself, and answers when the disk has it. */
export function answerJournal(port: Port): void {
  ownJournal.warm();
  port.onMessage.addListener((message) => {
    const parsed = journalPortOrderSchema.safeParse(message);
    if (!parsed.success) return;
    const { id, json, sequence } = parsed.data;
    ownJournal.append(json, sequence).then(
      () => port.postMessage({ id, ok: true }),
      (cause) => {
        console.error('journal: not written', cause);
        port.postMessage({ id, ok: false });
      },
    );
  });
}
