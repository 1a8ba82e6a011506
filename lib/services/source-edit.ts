import type { Id } from '../model/id';
import type { PartialDate } from '../model/partial-date';
import type { SourceFields } from '../model/source';

/** A correction of one field of a source. Null, or no name at all, says that it has none. The address cannot be changed. */
export type SourceEdit = { sourceId: Id } & (
  | { field: 'type'; value: SourceFields['type'] }
  | { field: 'caveats'; value: string[] }
  | { field: 'title' | 'publisher' | 'foundOn' | 'language' | 'licence' | 'edition'; value: string | null }
  | { field: 'producer'; value: string[] | null }
  | { field: 'published' | 'modified' | 'asOf'; value: PartialDate | null }
  | { field: 'period'; value: { start: PartialDate; end: PartialDate } | null }
);
