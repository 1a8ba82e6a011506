import { startJournalThread } from '../../components/start-journal-thread';
import { threadJournal } from '../../lib/keeping/thread-journal';

/** The journal as this page writes it, for the worker and for itself. */
export const ownJournal = threadJournal(startJournalThread);
