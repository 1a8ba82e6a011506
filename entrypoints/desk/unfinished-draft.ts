import type { DraftJournal } from '../../lib/messaging/draft-journal';
import type { TextForm } from './text-form';

/** What was typed on a stored text and not kept, for instance because it was too long; null where there is nothing. */
export function unfinishedDraft<T>(journal: DraftJournal, key: string, stored: T, form: TextForm<T>): T | null {
  const entry = journal.find(key);
  if (!entry) return null;
  const base = form.fromLine(entry.base);
  return base !== null && form.same(base, stored) ? form.fromLine(entry.text) : null;
}
