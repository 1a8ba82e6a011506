import { trustedScript } from './trusted-script';

/** Starts the thread that writes the journal for this page. */
export function startJournalThread(): Worker {
  return new Worker(trustedScript('/journal-thread.js'));
}
