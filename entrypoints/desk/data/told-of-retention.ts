import type { Told } from '../../../lib/services/let-clips-go';

const prefix = 'rapporteur-told:';

/** Since when the desk tells that clips of a meeting will go on a day. It is lost with the page's storage: then the desk tells anew, and waits anew. */
export function toldOfRetention(pageStorage: Storage): Told {
  return {
    since(meetingId, day) {
      const [since = null, of] = pageStorage.getItem(prefix + meetingId)?.split(' ') ?? [];
      return of === day ? since : null;
    },
    tell: (meetingId, day, today) => pageStorage.setItem(prefix + meetingId, `${today} ${day}`),
    keepOnly(meetingIds) {
      const kept = new Set(meetingIds.map((id) => prefix + id));
      for (const name of Object.keys(pageStorage))
        if (name.startsWith(prefix) && !kept.has(name)) pageStorage.removeItem(name);
    },
  };
}
