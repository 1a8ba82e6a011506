import { createDraftJournal } from '../../lib/messaging/draft-journal';

/** What is being typed on the card: the browser closes it with every click beside it. */
export const cardDrafts = createDraftJournal(localStorage);
