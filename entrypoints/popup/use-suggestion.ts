import { useEffect, useState } from 'react';
import type { Id } from '../../lib/model/id';
import type { RapporteurDatabase } from '../../lib/store/rapporteur-database';
import { readSuggestion } from './read-card';

/**
 * The topic we would suggest for a clip; undefined until it is read, null where there is none.
 * Read once: what the person tags meanwhile must not change what stands first.
 */
export function useSuggestion(db: RapporteurDatabase, clipId: Id | null): Id | null | undefined {
  const [suggestion, setSuggestion] = useState<Id | null>();
  useEffect(() => {
    if (!clipId) return;
    let wanted = true;
    void readSuggestion(db, clipId).then((read) => wanted && setSuggestion(read));
    return () => {
      wanted = false;
    };
  }, [db, clipId]);
  return suggestion;
}
