import { serveJournal } from '../../../lib/keeping/serve-journal';

/** The journal thread of a page, as the product starts it. */
serveJournal();
