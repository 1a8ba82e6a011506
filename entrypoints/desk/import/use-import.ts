import { useSyncExternalStore } from 'react';
import { minutesWords } from '../../../lib/words/minutes-words';
import { useDesk } from '../desk-context';
import { type ImportState, idle } from './import-session';
import { inputOfFile } from './input-of-file';
import { readDocument } from './read-document';

/** What is being imported, and the ways to begin and to stop. */
export interface Import {
  state: ImportState;
  readFile: (file: File) => void;
  readPasted: (pasted: { html: string; text: string }) => void;
  stop: () => void;
}

export function useImport(): Import {
  const desk = useDesk();
  const { session, say } = desk;
  const state = useSyncExternalStore(session.subscribe, session.now);
  return {
    state,
    readFile: (file) => void readDocument(desk, file.name, () => inputOfFile(file)),
    readPasted: (pasted) =>
      void readDocument(desk, minutesWords.pasted, async () => ({ kind: 'pasted' as const, ...pasted })),
    stop: () => {
      if (state.stage === 'reading') state.stop.abort();
      session.change(idle);
      say(minutesWords.cancelled);
    },
  };
}
