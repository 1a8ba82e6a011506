import type { Clip } from '../model/clip';
import type { Source } from '../model/source';
import { isContact, marksOfContacts } from './contact-marks';
import { countDetails, type DetailCount } from './count-details';
import { sharingLabel } from './marking-text';
import { organisationsOnly } from './organisations-only';
import { saidByPage } from './said-by-link';
import { stricterSensitivity } from './sensitivity-levels';
import { stricterSharing } from './sharing-levels';

/** What is said of a clip with likely personal details. */
export interface ContactsOfClip {
  details: DetailCount[];
  /** Whether one of them leads to a person. */
  isContact: boolean;
  /** Whether a part of it would tell organisation and function only. */
  hasOrganisations: boolean;
  /** How it is to be marked; what is marked more strictly already stays so. */
  marks: Pick<Clip, 'sensitivity' | 'sharing'>;
  /** The sharing label of contacts, as it is written. */
  label: string;
}

/** The likely personal details of a clip, of its page's title and address, and what follows from them; null where there are none. */
export function contactsOfClip(
  { content, canonicalUrl, sensitivity, sharing }: Clip,
  { fields }: Source,
): ContactsOfClip | null {
  const details = countDetails(content, saidByPage(canonicalUrl, fields.title));
  if (details.length === 0) return null;
  return {
    details,
    isContact: details.some(({ kind }) => isContact(kind)),
    hasOrganisations: content.kind === 'table' && organisationsOnly(content) !== null,
    marks: {
      sensitivity: stricterSensitivity(sensitivity, marksOfContacts.sensitivity),
      sharing: stricterSharing(sharing, marksOfContacts.sharing),
    },
    label: sharingLabel(marksOfContacts.sharing),
  };
}
