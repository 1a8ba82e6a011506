import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveJournal } from '../lib/keeping/serve-journal';

/** The thread of a page that writes the journal: only a thread may write files so that they are on the disk when a call returns. */
export default defineUnlistedScript(() => serveJournal());
