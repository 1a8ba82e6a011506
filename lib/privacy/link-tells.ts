import { findPersonalDetails } from './find-personal-details';
import { mailAddress, saidByLink } from './said-by-link';

const messenger = /^https?:\/\/(?:wa\.me|api\.whatsapp\.com|t\.me|signal\.me|m\.me)\//i;

/** Whether the address of a link tells a personal detail: mail, a messenger's number, and what is counted as one in it. */
export function linkTells(url: string): boolean {
  return mailAddress(url) !== null || messenger.test(url) || findPersonalDetails(saidByLink(url)).length > 0;
}
