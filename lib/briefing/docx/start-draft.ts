import type { Flow } from '../flow/flow';
import { bookmarkNames } from './bookmark-names';
import type { DocxOptions } from './docx-options';
import type { Draft, Place } from './draft';
import { pageGeometry } from './page-geometry';
import { flowPictures } from './picture';
import { startRelations } from './relations';

/** A file before its first word, and the place of that. */
export async function startDraft(flow: Flow, options: DocxOptions): Promise<{ draft: Draft; place: Place }> {
  const page = pageGeometry(options.paper, flow.compact);
  const draft: Draft = {
    flow,
    page,
    bookmarks: bookmarkNames(flow.blocks),
    pictures: await flowPictures(flow.blocks, options.toPng),
    numbersOfNotes: new Set(flow.notes.map(({ number }) => number)),
    placed: new Set(),
    waiting: [],
    closing: '',
    things: 0,
    newPage: false,
    room: 0,
    lists: [],
    looks: new Map(),
    targets: new Map(),
    relations: startRelations(),
  };
  const place: Place = {
    ...{ dir: flow.dir, lang: flow.locale, body: 'BodyText', frame: null, frameDir: flow.dir },
    ...{ start: 0, width: page.textWidth, depth: 0, together: false, keepNext: false },
  };
  return { draft, place };
}
