import type { Sensitivity } from '../model/sensitivity';
import type { Sharing } from '../model/sharing';
import type { DetailKind } from './personal-detail';

export interface ContactMarks {
  sensitivity: Sensitivity;
  sharing: Sharing;
}

/**
 * How contacts of persons are marked: contacts of aid workers who did not agree to be published are of high sensitivity (OCHA's default
 * information sharing protocol), and go to the organisations that need them only.
 */
export const marksOfContacts: ContactMarks = { sensitivity: 'high', sharing: 'AMBER+STRICT' };

/** Whether a detail of this kind leads to a person. An exact place alone leads to none. */
export function isContact(kind: DetailKind): boolean {
  return kind !== 'coordinates';
}
