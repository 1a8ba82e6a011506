import { deskWords } from '../../lib/words/desk-words';
import { editorWords } from '../../lib/words/editor-words';
import type { Autosave } from './use-autosave';

const say = deskWords.briefing;

/** How far the keeping of a text is, in words. */
export const autosaveStates: Record<Autosave<unknown>['state'], string> = {
  clean: '',
  waiting: say.keeping,
  kept: say.kept,
  refused: say.notKept,
  'too-long': editorWords.tooLong,
};
