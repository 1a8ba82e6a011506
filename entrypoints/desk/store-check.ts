import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import type { Verified } from '../../lib/store/verified';

/** What was found; null where there is nothing to hold the store against, `failed` where it could not be done. */
export type Checked = Verified | 'failed' | null;

export interface StoreCheck {
  /** Holds the store against its seals in idle time; joins the check that runs. */
  begin: () => Promise<Checked>;
  /** Has the check that runs make no more pauses: somebody waits for it. */
  hurry: () => void;
  /** Whether the second copy lacks something and could not be written anew just now. */
  isBehind: () => Promise<boolean>;
}

/**
 * The checks of one page: one at a time.
 * @param idle settles when the browser has nothing better to do
 */
export function createStoreCheck(db: RapporteurDatabase, idle: () => Promise<void>): StoreCheck {
  let running: Promise<Checked> | null = null;
  let tidying: Promise<void> | null = null;
  let hasten = () => {};
  let hastened: Promise<void> = Promise.resolve();

  async function check(): Promise<Checked> {
    try {
      await db.open();
      if (db.suspicion) return 'failed';
      return (await db.standBy?.lookAfter(db, () => Promise.race([idle(), hastened]))) ?? null;
    } catch (cause) {
      console.error('desk: the store was not looked after', cause);
      return 'failed';
    } finally {
      running = null;
      // Nobody who waits for the check waits for this. What did not open is not opened again for it.
      if (db.isOpen()) void tidyUp();
    }
  }
  function tidyUp() {
    tidying ??= db
      .open()
      // While something is missing, nothing is tidied up: the journal may be all that is left of it.
      .then(() => (db.suspicion ? undefined : db.standBy?.tidyUp(db)))
      .catch((cause) => console.error('desk: the second copy was not written', cause))
      .finally(() => {
        tidying = null;
      });
    return tidying;
  }
  function begin() {
    if (running) return running;
    hastened = new Promise((resolve) => {
      hasten = resolve;
    });
    running = check();
    return running;
  }
  return {
    begin,
    hurry: () => hasten(),
    async isBehind() {
      if (!(await db.standBy?.isBehind())) return false;
      await tidyUp();
      return (await db.standBy?.isBehind()) ?? false;
    },
  };
}
