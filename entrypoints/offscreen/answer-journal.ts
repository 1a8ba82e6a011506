import { startJournalThread } from '../../components/start-journal-thread';
import { threadJournal } from '../../lib/keeping/thread-journal';
import { type JournalPortAnswer, journalPortOrderSchema } from '../../lib/messaging/journal-port';

interface Port {
  onMessage: { addListener(listener: (message: unknown) => void): void };
  postMessage(message: JournalPortAnswer): void;
}

const journal = threadJournal(startJournalThread);

/** Writes for the worker what it may not write itself, and answers when the disk has it. */
export function answerJournal(port: Port): void {
  journal.warm();
  port.onMessage.addListener((message) => {
    const parsed = journalPortOrderSchema.safeParse(message);
    if (!parsed.success) return;
    const { id, json, sequence } = parsed.data;
    journal.append(json, sequence).then(
      () => port.postMessage({ id, ok: true }),
      (cause) => {
        console.error('journal: not written', cause);
        port.postMessage({ id, ok: false });
      },
    );
  });
}
