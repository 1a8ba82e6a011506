import type { Id } from '../model/id';
import { defaultSettings } from '../model/settings';
import { performAction } from '../store/perform-action';
import type { RapporteurDatabase } from '../store/rapporteur-database';
import { refuse } from '../store/refuse';
import { systemStamps } from '../store/stamps';
import { type Outcome, outcomeOf } from './outcome';

/** Makes a meeting the one that clips are tagged to. Refuses `not-found`. */
export async function activateMeeting(
  db: RapporteurDatabase,
  { meetingId }: { meetingId: Id },
  stamps = systemStamps,
): Promise<Outcome> {
  const performed = await performAction(db, 'activate-meeting', stamps, async (writer) => {
    if (!(await writer.get('meetings', meetingId))) return refuse('not-found');
    const settings = (await writer.get('settings', 'settings')) ?? defaultSettings;
    await writer.put('settings', { ...settings, activeMeetingId: meetingId });
  });
  return outcomeOf(performed, stamps);
}
