import type { Told } from '../../../lib/services/let-clips-go';

const prefix = 'rapporteur-told:';

/** Since when the desk tells that clips of a meeting will go. It is lost with the page's storage: then the desk tells anew, and waits anew. */
export function toldOfRetention(storage: Storage): Told {
  return {
    since: (meetingId) => storage.getItem(prefix + meetingId),
    tell: (meetingId, day) => storage.setItem(prefix + meetingId, day),
  };
}
