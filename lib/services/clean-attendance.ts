import type { Attendee } from '../model/attendee';
import { labelText } from '../sanitize/label-text';

/** Names on one line, without what misleads the eye; entries in which none is left go. */
export function cleanAttendance(attendance: Attendee[]): Attendee[] {
  return attendance
    .map((each) => ({ ...each, name: labelText(each.name, 200), organisation: labelText(each.organisation, 200) }))
    .filter(({ name, organisation }) => name !== '' || organisation !== '');
}
