import type { TrashEntry } from '../../../lib/model/trash-entry';
import { dataWords } from '../../../lib/words/data-words';
import { momentText } from '../meeting-date';

/** The words by which a person knows again something that lies in the trash. */
export function trashedTitle(what: TrashEntry['what'][number] | undefined, locale: string): string {
  if (!what?.title) return dataWords.trash.untitled;
  return what.table === 'briefingVersions' ? momentText(what.title, locale) : what.title;
}
